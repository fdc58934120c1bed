import type { Span } from '../../lib/model.ts';

interface Props {
  text: string;
  /** The stretch that matters, as offsets into `text`; left out where it is all of it. */
  mark?: Span;
}

/** The article's own words, set in its voice. */
export function Quote({ text, mark }: Props) {
  const isInside = mark && 0 <= mark.start && mark.start < mark.end && mark.end <= text.length;
  if (!isInside) return <blockquote class="quote">{text}</blockquote>;
  return (
    <blockquote class="quote">
      {text.slice(0, mark.start)}
      <mark>{text.slice(mark.start, mark.end)}</mark>
      {text.slice(mark.end)}
    </blockquote>
  );
}
