import type { Candidate } from '../candidate.ts';
import type { Token } from '../tokens.ts';

/** A short form that the text itself defines for a name: "Federal Trade Commission (FTC)". */
export interface Alias {
  short: string;
  /** The span of the short form where it is defined. */
  start: number;
  end: number;
  /** Index into the candidates of the name it stands for. */
  of: number;
}

// After a name: optional comma or space, bracket, perhaps 'the' and quotes, the short form, quotes, bracket.
const DEFINITION =
  /^,? ?[([](?:(?:hereinafter|collectively|or|formerly|also known as|aka|a\.k\.a\.),? )?(?:the )?["“”'‘’„«]?(\p{Lu}[\p{L}\p{N}&.-]{1,15}(?: \p{Lu}[\p{L}\p{N}&.-]{0,15}){0,2})["“”'‘’»]?[)\],;]/u;

/** Short forms in brackets right after a name, where the short form can stand for that name. */
export function findAliases(text: string, candidates: readonly Candidate[]): Alias[] {
  const aliases: Alias[] = [];
  candidates.forEach((candidate, of) => {
    if (
      candidate.type !== 'ORG' &&
      candidate.type !== 'PRODUCT' &&
      candidate.type !== 'LAW' &&
      candidate.type !== 'PERSON'
    )
      return;
    const match = DEFINITION.exec(text.slice(candidate.end, candidate.end + 80));
    const short = match?.[1];
    if (!match || !short) return;
    const start = candidate.end + match[0].indexOf(short, 1);
    const long = text.slice(candidate.start, candidate.end);
    if (/["“”'‘’„«]/.test(match[0]) || standsFor(short, long))
      aliases.push({ short, start, end: start + short.length, of });
  });
  return aliases;
}

/** True when the letters of `short` occur in order in `long`, its first letter first: HSE, PJ&A, CentralSquare. */
export function standsFor(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const whole = long.toLowerCase();
  if (letters.length === 0 || letters[0] !== whole.replace(/^the /, '')[0]) return false;
  let at = 0;
  for (const char of whole) if (char === letters[at]) at++;
  return at === letters.length;
}

/** Every later whole-token occurrence of an alias, as token index ranges. */
export function occurrences(tokens: readonly Token[], short: string): { start: number; end: number }[] {
  const words = short.split(' ');
  const found: { start: number; end: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    const last = tokens[i + words.length - 1];
    if (!first || !last || first.text !== words[0]) continue;
    if (words.every((word, k) => tokens[i + k]?.text === word)) found.push({ start: first.start, end: last.end });
  }
  return found;
}
