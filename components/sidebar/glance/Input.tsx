import type { ClockEvent } from '../../../lib/metrics/metric.ts';
import { useWords } from '../../shared/useWords.ts';
import { datetimeOf } from '../datetimeOf.ts';
import { Quote } from '../Quote.tsx';
import type { GlanceHandlers } from './glanceHandlers.ts';
import { PassageButton } from './PassageButton.tsx';

interface Props extends Pick<GlanceHandlers, 'onSelect' | 'onPreview'> {
  /** What the side is called: "From", "To". */
  side: string;
  input: ClockEvent;
}

/** One of the two events a number was computed from, with its words in the article. */
export function Input({ side, input, onSelect, onPreview }: Props) {
  const words = useWords();
  const { subject, event } = input.row;
  const { start, end, quoteSpan } = event;
  return (
    <>
      <dt>{side}</dt>
      <dd>
        <PassageButton span={{ start, end }} onShow={() => onSelect(subject)} onPreview={onPreview}>
          <time dateTime={datetimeOf(event.time)}>{words.time(event.time)}</time>{' '}
          <span>{words.t(`kind.${event.kind}`)}</span>
        </PassageButton>
        <Quote text={event.quote} mark={{ start: start - quoteSpan.start, end: end - quoteSpan.start }} />
      </dd>
    </>
  );
}
