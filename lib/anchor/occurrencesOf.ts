import type { Span } from '../model.ts';

/** The places where `quote` stands in `text` word for word, overlapping ones included, in order; the first `most` of them. */
export function occurrencesOf(text: string, quote: string, most = Number.POSITIVE_INFINITY): Span[] {
  if (quote === '') throw new RangeError('expected a quote, got an empty string');
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at !== -1 && found.length < most; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}
