import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Tab } from '../../lib/session/state.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  current: Tab;
  onOpen: (tab: Tab) => void;
  /** Without a count where there is nothing to count. */
  tabs: readonly { tab: Tab; label: string; count?: number; panel: ComponentChildren }[];
}

/**
 * The tab pattern of the ARIA practices: arrow keys move along the tabs and open them. The panels that are not shown
 * stay, hidden, so that what is unfolded or typed there stays too.
 */
export function Tabs({ current, onOpen, tabs }: Props) {
  const { t, number } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ tab }) => tab === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    onOpen(next.tab);
    list.current?.querySelector<HTMLElement>(`#tab-${next.tab}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={t('tab.label')} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ tab, label, count }) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === current}
            aria-controls={`panel-${tab}`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => onOpen(tab)}
          >
            {label} {count !== undefined && <span class="count">{number(count)}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ tab, panel }) => (
        <section
          key={tab}
          class="panel"
          role="tabpanel"
          id={`panel-${tab}`}
          aria-labelledby={`tab-${tab}`}
          hidden={tab !== current}
        >
          {panel}
        </section>
      ))}
    </>
  );
}
