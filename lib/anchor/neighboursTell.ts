import type { Span } from '../model.ts';

/**
 * Whether a place is told from others where the line it stands in says nothing, because the older text has that line several
 * times ("We take the security of your information seriously"): then the line before or behind must be the same as it was,
 * and stand with it only once.
 *
 * @param before, position the older text and the quote's place in it
 * @param after, place the text as it is now and a place in it
 */
export function neighboursTell(before: string, position: Span, after: string, place: Span): boolean {
  const was = linesAround(before, position);
  if (!standsTwice(before, was.own)) return true;
  const is = linesAround(after, place);
  return (
    (was.withBefore === is.withBefore && !standsTwice(before, was.withBefore)) ||
    (was.withAfter === is.withAfter && !standsTwice(before, was.withAfter))
  );
}

/** The lines a span stands in, the same with the one before and with the one behind; each with the line ends around it. */
function linesAround(text: string, { start, end }: Span): { own: string; withBefore: string; withAfter: string } {
  const whole = `\n${text}\n`;
  // One further on than in the text itself.
  const first = whole.lastIndexOf('\n', start);
  const last = whole.indexOf('\n', end + 1);
  const before = first === 0 ? 0 : whole.lastIndexOf('\n', first - 1);
  const after = whole.indexOf('\n', last + 1);
  return {
    own: whole.slice(first, last + 1),
    withBefore: whole.slice(before, last + 1),
    withAfter: whole.slice(first, after === -1 ? whole.length : after + 1),
  };
}

function standsTwice(text: string, lines: string): boolean {
  const whole = `\n${text}\n`;
  const first = whole.indexOf(lines);
  return first !== -1 && whole.indexOf(lines, first + 1) !== -1;
}
