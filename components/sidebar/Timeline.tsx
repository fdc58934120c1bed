import { useMemo, useRef, useState } from 'preact/hooks';
import type { Filters } from '../../lib/session/filters.ts';
import type { FactRow } from '../../lib/session/rowFacts.ts';
import { useRowCache } from '../shared/useRowCache.ts';
import { useWords } from '../shared/useWords.ts';
import { TimelineFilters } from './TimelineFilters.tsx';
import { type TimelineHandlers, TimelineItem } from './TimelineItem.tsx';
import { timelineLines } from './timelineLines.ts';

interface Props {
  rows: readonly FactRow[];
  /** The rows the filters let through. */
  shown: readonly FactRow[];
  filters: Filters;
  selected: string | null;
  opened: Readonly<Record<string, boolean>>;
  noteDrafts: Readonly<Record<string, string>>;
  knownTags: readonly string[];
  onFilter: (filters: Partial<Filters>) => void;
  /** The same object from one rendering to the next, so that rows need not be rendered again. */
  handlers: TimelineHandlers;
}

/** Rows rendered at first: a page of 10,000 paragraphs has thousands of events, and the frame must show at once. */
const FIRST_ROWS = 200;

/** Fewer events than this are read faster than filtered. */
const MIN_TO_FILTER = 6;

/**
 * The events in order of time. Arrow keys, Home and End move from event to event; the right and left arrows unfold
 * and fold one.
 */
export function Timeline(props: Props) {
  const { rows, shown, filters, selected, opened, noteDrafts, onFilter } = props;
  const words = useWords();
  const { t, plural } = words;
  const [showsAll, setShowsAll] = useState(false);
  const rowOf = useRowCache();
  const list = useRef<HTMLOListElement>(null);
  const lines = useMemo(() => timelineLines(shown, words), [shown, words]);
  const showSpeaker = useMemo(() => new Set(rows.map(({ event }) => JSON.stringify(event.speaker))).size > 1, [rows]);
  const rejected = filters.status.length > 0 ? 0 : rows.filter(({ event }) => event.status === 'rejected').length;
  // What was clicked in the page is shown, however far down it stands.
  const reach = shown.findIndex(({ subject }) => subject === selected) + 1;
  const visible = showsAll ? lines : lines.slice(0, Math.max(FIRST_ROWS, reach));

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.event-main') ?? [])];
    const at = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
    const subject = visible[at]?.row.subject;
    if (subject === undefined) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined) buttons[to]?.focus();
    else if (event.key === 'ArrowRight') props.handlers.onUnfold(subject, true);
    else if (event.key === 'ArrowLeft') props.handlers.onUnfold(subject, false);
    else return;
    event.preventDefault();
  };

  if (rows.length === 0) {
    return <p class="empty">{t('timeline.empty')}</p>;
  }
  return (
    <>
      {rows.length >= MIN_TO_FILTER && (
        <TimelineFilters rows={rows} shown={shown.length} filters={filters} onFilter={onFilter} />
      )}
      {shown.length === 0 && <p class="empty">{t('timeline.none_fits')}</p>}
      <ol class="timeline" aria-label={t('tab.timeline')} ref={list} onKeyDown={onKeyDown}>
        {visible.map((line, index) => {
          const { subject } = line.row;
          const own = {
            line,
            id: `event-${index}`,
            noteDraft: noteDrafts[subject] ?? null,
            isSelected: subject === selected,
            isOpen: opened[subject] ?? false,
            showSpeaker,
            knownTags: props.knownTags,
          };
          return rowOf(subject, [...Object.values(own), props.handlers, words], () => (
            <TimelineItem key={subject} {...own} {...props.handlers} />
          ));
        })}
      </ol>
      {visible.length < lines.length && (
        <button type="button" class="button show-all" onClick={() => setShowsAll(true)}>
          {t('timeline.show_all', { n: lines.length })}
        </button>
      )}
      {rejected > 0 && (
        <button type="button" class="button quiet" onClick={() => onFilter({ status: ['rejected'] })}>
          {plural('timeline.see_rejected', rejected)}
        </button>
      )}
    </>
  );
}
