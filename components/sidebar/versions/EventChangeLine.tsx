import type { Span } from '../../../lib/model.ts';
import type { EventChange } from '../../../lib/versions/compareEvents.ts';
import { useWords } from '../../shared/useWords.ts';

interface Props {
  change: EventChange;
  onReveal: (span: Span) => void;
}

/** "9/26/2018 → 9/25/2018: the city learned of it". */
export function EventChangeLine({ change: { before, after }, onReveal }: Props) {
  const { t, time, label } = useWords();
  const event = after ?? before;
  if (!event) return null;
  const dates =
    before && after
      ? t('versions.became', { before: time(before.time), after: time(after.time) })
      : t(after ? 'versions.event_new' : 'versions.event_gone', { time: time(event.time) });
  return (
    <li class="event-change">
      {after ? (
        <button type="button" onClick={() => onReveal({ start: after.start, end: after.end })}>
          <strong>{dates}</strong> {label(event)}
        </button>
      ) : (
        <>
          <strong>{dates}</strong> {label(event)}
        </>
      )}
    </li>
  );
}
