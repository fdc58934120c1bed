import type { Span } from '../../lib/model.ts';
import type { Resolved } from '../../lib/session/state.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  resolved: Resolved | null;
  onReveal: (span: Span) => void;
  onSeen: () => void;
}

/** Longer, and it would push the timeline out of sight; the count is of all. */
const FIRST = 6;

/** What another published date, or order of day and month, has done to the dates. Said once, quietly. */
export function ChangedDates({ resolved, onReveal, onSeen }: Props) {
  const { t, plural, time } = useWords();
  const changes = resolved?.changes ?? [];
  const moved = changes.filter(({ isKept }) => !isKept).length;
  return (
    <div aria-live="polite">
      {resolved && (
        <section class="notice small changed-dates" aria-label={t('changed.title')}>
          <div class="changed-head">
            <p>{moved === 0 ? t('changed.none') : plural('changed.dates', moved)}</p>
            <IconButton icon="close" label={t('changed.dismiss')} onClick={onSeen} />
          </div>
          {changes.length > 0 && (
            <ul>
              {changes.slice(0, FIRST).map(({ text, span, before, after, isKept }) => (
                <li key={span.start}>
                  <button type="button" onClick={() => onReveal(span)}>
                    <q>{text}</q>{' '}
                    {isKept
                      ? t('changed.kept', { time: time(before), would: time(after) })
                      : `${time(before)} → ${time(after)}`}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {changes.length > FIRST && <p class="soft">{t('changed.more', { n: changes.length - FIRST })}</p>}
        </section>
      )}
    </div>
  );
}
