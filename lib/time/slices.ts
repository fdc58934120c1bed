import type { Span } from '../model.ts';

/** Longest text given to the engine at once: beyond it, refiners that look back at a whole text would tell in time. */
const LONGEST_SLICE = 2000;

/**
 * A sentence's end that is no abbreviation's: four small letters before the stop ("Sept.", "a.m." and initials have
 * fewer), a capital after the space.
 */
const SENTENCE_END = /\p{Ll}{4}[.!?] (?=\p{Lu})/gu;

/**
 * Cuts a block into its sentences, so that each is only searched for what its own words call for; a sentence of more
 * than LONGEST_SLICE units is cut after a space, so that no expression is torn.
 */
export function slicesOf(text: string, { start, end }: Span): Span[] {
  const slices: Span[] = [];
  let from = start;
  const cut = (to: number): void => {
    while (to - from > LONGEST_SLICE) {
      const space = text.slice(from, from + LONGEST_SLICE).lastIndexOf(' ');
      const limit = space > 0 ? from + space + 1 : from + LONGEST_SLICE;
      slices.push({ start: from, end: limit });
      from = limit;
    }
    if (from < to) slices.push({ start: from, end: to });
    from = to;
  };
  for (const { index, 0: stop } of text.slice(start, end).matchAll(SENTENCE_END)) cut(start + index + stop.length);
  cut(end);
  return slices;
}
