import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import { useWords } from '../shared/useWords.ts';
import { Quote } from './Quote.tsx';

interface Props {
  merged: readonly TimelineRow[];
  onSeparate: (subject: string) => void;
}

/** The other passages that say the same, each with its own time; each can stand for itself again. */
export function MergedQuotes({ merged, onSeparate }: Props) {
  const words = useWords();
  if (merged.length === 0) return null;
  return (
    <ul class="merged" aria-label={words.t('event.merged')}>
      {merged.map(({ subject, event }) => (
        <li key={subject}>
          <p class="event-facts">
            <span>{words.time(event.time)}</span> <span>{words.label(event)}</span>
          </p>
          <Quote
            text={event.quote}
            mark={{ start: event.start - event.quoteSpan.start, end: event.end - event.quoteSpan.start }}
          />
          <button
            type="button"
            class="button quiet"
            aria-label={words.t('event.separate_of', { label: words.label(event) })}
            onClick={() => onSeparate(subject)}
          >
            {words.t('event.separate')}
          </button>
        </li>
      ))}
    </ul>
  );
}
