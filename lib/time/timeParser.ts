import type { Parser } from 'chrono-node/en';
import { type CueWords, readCues } from './cues.ts';
import { type Context, FoundTime } from './found.ts';
import type { Stated } from './stated.ts';

/** What a pattern's match says; `start` and `end` narrow the extent, counted from the text's beginning. */
export interface Reading {
  stated: Stated;
  start?: number;
  end?: number;
}

export interface TimeParserOptions {
  /** The pattern is tried when the text has one of these cues (bits of CUE). */
  needs: number;
  /** And, when given, one of these too. */
  alsoNeeds?: number;
  /** Must not begin with `\b` or a look-behind: chrono searches in the rest of the text, whose start is no word's start. */
  pattern: RegExp;
  /** null: the match is none of ours. */
  read: (match: RegExpExecArray, text: string) => Reading | null;
}

export type TimeParser = (cues: CueWords) => Parser;

/** Anchored, so that it fails at once instead of once per character. */
const NEVER = /^(?!)/;
const WORD = /[\p{L}\p{N}_]/u;

/** Cues are read once per text and shared by all parsers of one chrono run. */
const cuesOf = new WeakMap<Context, number>();

function cues(context: Context, words: CueWords): number {
  let found = cuesOf.get(context);
  if (found === undefined) {
    found = readCues(context.text, words);
    cuesOf.set(context, found);
  }
  return found;
}

/** chrono's Parser from one pattern and what it means. Matches that begin inside a word are refused here. */
export function timeParser({ needs, alsoNeeds, pattern, read }: TimeParserOptions): TimeParser {
  return (words) => ({
    pattern(context) {
      const has = cues(context, words);
      return (has & needs) !== 0 && (alsoNeeds === undefined || (has & alsoNeeds) !== 0) ? pattern : NEVER;
    },
    extract(context, found) {
      const match = found as RegExpExecArray;
      if (match.index > 0 && WORD.test(context.text.charAt(match.index - 1)) && WORD.test(match[0].charAt(0)))
        return null;
      const reading = read(match, context.text);
      if (reading === null) return null;
      const start = reading.start ?? match.index;
      const end = reading.end ?? match.index + match[0].length;
      // "(Feb. 12, 11:30 a.m. ET)": the bracket closes what opened before the match.
      const closes = context.text.charAt(end - 1) === ')' && !match[0].includes('(');
      return new FoundTime(context, start, closes ? end - 1 : end, reading.stated);
    },
  });
}
