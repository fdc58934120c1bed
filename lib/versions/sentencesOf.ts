import { fold } from '../article/fold.ts';
import { isFurnitureLine } from '../article/furnitureLines.ts';
import type { Span } from '../model.ts';
import { splitSentences } from '../timeline/sentences.ts';
import { sameWords } from './sameWords.ts';

/** A line or a sentence of a text, and its words as they are compared. */
export interface Unit extends Span {
  words: string;
}

/** Lines that the page counts on by itself: "Updated 5 minutes ago", "hace 2 horas". UTF-16 units. */
const MAX_CLOCK_LINE = 60;
const CLOCK_LINE = /\b\d+ ?(?:s|sec|min|h|hrs?|d|\p{L}{3,})\.? ago\b|\b(?:hace|vor|il y a) \d+ \p{L}+/u;

/** The lines of a text, the article's blocks, that are not furniture of its page. */
export function linesOf(text: string): Unit[] {
  let start = 0;
  return text.split('\n').flatMap((line): Unit[] => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const words = sameWords(line);
    return words === '' || isPageOwn(words) ? [] : [{ ...span, words }];
  });
}

function isPageOwn(words: string): boolean {
  const line = fold(words);
  return isFurnitureLine(line) || (line.length <= MAX_CLOCK_LINE && CLOCK_LINE.test(line));
}

/** The sentences of some lines, in their order. */
export const sentencesIn = (text: string, lines: readonly Unit[]): Unit[] =>
  lines.flatMap((line) =>
    splitSentences(text, line).map((span) => ({ ...span, words: sameWords(text.slice(span.start, span.end)) })),
  );
