import type { Span } from '../model.ts';

/** Every place where `quote` stands in `text` word for word, overlapping ones included, in order. */
export function occurrencesOf(text: string, quote: string): Span[] {
  if (quote === '') throw new RangeError('expected a quote, got an empty string');
  const found: Span[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length });
  }
  return found;
}
