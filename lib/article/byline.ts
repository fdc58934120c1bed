import { datesInLine } from './dateLine.ts';
import { fold } from './fold.ts';

const BY = /(?:^|[\s|/,.\d])(?:by|von|par|por|di|da|door)\s*:?\s+(?=\p{Lu}|@)/u;
const ENDS =
  /\s*(?:[|•·–—/(\n]|\s-\s|,?\s+(?:on|at|am|le|el|il|op|in|updated?|published|posted)\b|,\s*(?:\w+ )*(?:reporter|editor|correspondent|writer|staff)\b)/iu;
const MAX_NAME_CHARS = 80;

/**
 * The author's name as the page shows it: behind "by" in a line at the headline, or in an element marked as the author's.
 *
 * @param lines byline lines in their original spelling
 * @param marked the text of the marked element
 */
export function visibleByline(lines: readonly string[], marked: string | null): string | null {
  for (const line of lines) {
    const name = nameIn(line);
    if (name !== null) return name;
  }
  const name =
    marked
      ?.replace(/\s+/g, ' ')
      .trim()
      .replace(/^by\s+/i, '') ?? '';
  return name !== '' && name.length <= MAX_NAME_CHARS ? name : null;
}

function nameIn(line: string): string | null {
  const match = BY.exec(line.replace(/^By\b/, 'by'));
  if (match === null) return null;
  let rest = line.slice(match.index + match[0].length);
  // Folding keeps the length of the letters dates are written with in these languages, so offsets carry over.
  const date = fold(rest).length === rest.length ? datesInLine(rest, 'month-first')[0] : undefined;
  if (date !== undefined) rest = rest.slice(0, date.start);
  const end = ENDS.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, end).replace(/[\s,;:.-]+$/u, '');
  return name.length >= 2 && name.length <= MAX_NAME_CHARS ? name : null;
}
