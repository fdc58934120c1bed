import type { Span } from '../model.ts';

/** Longest text given to the engine at once: beyond it, refiners that look back at a whole text would tell in time. */
const LONGEST_SLICE = 2000;

/**
 * Cuts a block into slices of at most LONGEST_SLICE units, after a sentence's end where there is one, else after a
 * space, so that no expression is torn.
 */
export function slicesOf(text: string, { start, end }: Span): Span[] {
  const slices: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SLICE) {
    const to = cutBefore(text, from, from + LONGEST_SLICE);
    slices.push({ start: from, end: to });
    from = to;
  }
  if (from < end) slices.push({ start: from, end });
  return slices;
}

function cutBefore(text: string, from: number, limit: number): number {
  const window = text.slice(from, limit);
  const sentence = Math.max(
    window.lastIndexOf('. '),
    window.lastIndexOf('! '),
    window.lastIndexOf('? '),
    window.lastIndexOf('; '),
  );
  // A cut in the first half would make many small slices of a text that has its sentences' ends early.
  if (sentence > LONGEST_SLICE / 2) return from + sentence + 2;
  const space = window.lastIndexOf(' ');
  return space > 0 ? from + space + 1 : limit;
}
