import type { Parser } from 'chrono-node/en';
import { FoundTime } from './found.ts';
import type { Stated } from './stated.ts';

/** What a pattern's match says; `start` and `end` narrow the extent, counted from the text's beginning. */
export interface Reading {
  stated: Stated;
  start?: number;
  end?: number;
}

interface TimeParserOptions {
  /** The pattern is tried when the text has one of these cues (bits of CUE). */
  needs: number;
  /** And, when given, one of these too. */
  alsoNeeds?: number;
  /** Must not begin with `\b` or a look-behind: chrono searches in the rest of the text, whose start is no word's start. */
  pattern: RegExp;
  /** null: the match is none of ours. */
  read: (match: RegExpExecArray, text: string) => Reading | null;
}

/** chrono's Parser and what must be in a text for it to be tried. */
export type TimeParser = Parser & Pick<TimeParserOptions, 'needs' | 'alsoNeeds'>;

const WORD = /[\p{L}\p{N}_]/u;

/** chrono's Parser from one pattern and what it means. Matches that begin inside a word are refused here. */
export function timeParser({ needs, alsoNeeds, pattern, read }: TimeParserOptions): TimeParser {
  return {
    needs,
    ...(alsoNeeds === undefined ? {} : { alsoNeeds }),
    pattern: () => pattern,
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
  };
}
