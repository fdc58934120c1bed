import type { Span } from '../model.ts';
import { MAYBE_LAST, NEVER_LAST, OPENERS } from './abbreviations.ts';

/** A stop, its closing quotes and brackets, and the white space after: where a sentence may end. */
const STOP = /([.!?…]+)(["'”’»)\]]*)(?=\s)/gu;
/** The word directly before a stop, inner dots included: "p.m", "St", "U.S". */
const LAST_WORD = /[\p{L}\p{N}.'’&-]+$/u;
/** What a sentence may open with: a capital, a digit, a quotation mark, a bracket, a bullet or an inverted mark. */
const OPENING = /^[\p{Lu}\p{N}"'“‘«„([•¿¡$€£#@-]/u;
/** Characters before a stop that are looked at. */
const LONGEST_WORD = 40;
const MONTH_OR_WEEKDAY =
  /^(?:jan|feb|m[aä]r|apr|a[vb]r|ma[iy]|mei|jui?n|jui?l|gi?ugn?|lugl|ag?o|aug|ao[uû]t|se[pt]|set|okt|oct|out|ott|nov|de[czs]|d[ié]c|j[aä]n|f[eé]v|ene|gen|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|dom)/iu;

/**
 * Splits one block into sentences.
 * @param text the article text; offsets are UTF-16 into it
 * @param block the stretch to split
 * @param keep spans no boundary may fall into (dates such as "Sept. 27, 2018"), in any order
 * @returns spans in order, without the white space between them; together they hold every other character of the block;
 *   none is longer than 1,500 characters, but for one date that is
 */
export function splitSentences(text: string, block: Span, keep: readonly Span[] = []): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, block.start, block.end);
  const body = text.slice(0, block.end);
  STOP.lastIndex = start;
  for (let stop = STOP.exec(body); stop; stop = STOP.exec(body)) {
    const end = STOP.lastIndex;
    const next = skipSpace(text, end, block.end);
    if (next >= block.end) break;
    if (keep.some((span) => span.start < next && end < span.end)) continue;
    if (
      !endsSentence(
        body.slice(Math.max(start, stop.index - LONGEST_WORD), stop.index),
        stop[1] ?? '',
        body.slice(next, next + 40),
      )
    )
      continue;
    sentences.push({ start, end });
    start = next;
  }
  const end = trimEnd(text, start, block.end);
  if (end > start) sentences.push({ start, end });
  return sentences.flatMap((sentence) => cutLong(text, sentence, keep));
}

/** What is longer has no stops: a list run together, a table pasted as text. It is cut at a space, so that the work stays linear. */
const MAX_SENTENCE_CHARS = 1500;

function cutLong(text: string, sentence: Span, keep: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > MAX_SENTENCE_CHARS) {
    const limit = start + MAX_SENTENCE_CHARS;
    const space = text.slice(start, limit).search(/\s\S*$/u);
    const wanted = space > 0 ? start + space : limit;
    // A date on the cut goes to the next part, unless it began this one.
    const date = keep.find((span) => span.start < wanted && wanted < span.end);
    const cut = date ? (date.start > start ? date.start : date.end) : wanted;
    parts.push({ start, end: trimEnd(text, start, cut) });
    start = skipSpace(text, cut, sentence.end);
  }
  if (start < sentence.end) parts.push({ start, end: sentence.end });
  return parts;
}

function endsSentence(before: string, stop: string, after: string): boolean {
  if (!OPENING.test(after)) return false;
  if (stop !== '.') return stop !== '…' && stop !== '...' ? true : /^[\p{Lu}"“]/u.test(after);
  const last = LAST_WORD.exec(before)?.[0] ?? '';
  const word = last.replace(/^[.'’&-]+/, '').toLowerCase();
  const following = /^["'“‘«„([]*([\p{L}\p{N}'’]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (NEVER_LAST.has(word)) return false;
  // Initials: "Robert H. Baldwin"; but "vitamin C. The" ends.
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || MAYBE_LAST.has(word)) {
    return /^[\p{L}"“]/u.test(after) && OPENERS.has(following);
  }
  // Ordinals of German and others: "am 6. Juli", "der 3. Senat" keeps only months and weekdays together.
  if (/^\d{1,2}$/.test(word) && MONTH_OR_WEEKDAY.test(after)) return false;
  return true;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/u.test(text.charAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}
