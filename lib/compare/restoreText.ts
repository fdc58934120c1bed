import type { Span } from '../model.ts';

interface Quoted {
  entities: readonly (Span & { text: string })[];
  timex: readonly (Span & { text: string })[];
  events: readonly (Span & { quote: string; quoteSpan?: Span | undefined })[];
}

/** As much as a row's offsets may ask for: an article of ten million characters is none. */
const MOST_CHARS = 10_000_000;

/** The text of a row that came without it, as far as its quotes go; white space for what is not known. */
export function restoreText({ entities, timex, events }: Quoted): string {
  const pieces = [
    ...events.map(({ start, end, quote, quoteSpan }) => {
      const date = timex.find((one) => one.start <= start && end <= one.end);
      const inQuote = date ? quote.indexOf(date.text) : -1;
      const at = quoteSpan?.start ?? Math.max(0, (date?.start ?? start) - Math.max(0, inQuote));
      return { at, text: quote };
    }),
    ...[...timex, ...entities].map(({ start, text }) => ({ at: start, text })),
  ];
  const length = Math.max(0, ...pieces.map(({ at, text }) => at + text.length));
  if (length > MOST_CHARS) return '';
  const characters = new Array<string>(length).fill(' ');
  for (const { at, text } of pieces) {
    for (let index = 0; index < text.length; index++) characters[at + index] = text.charAt(index);
  }
  return characters.join('');
}
