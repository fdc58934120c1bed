/**
 * A parser's pattern is only tried on a text that has a word it needs: one walk over the words answers for all
 * parsers, instead of one search per parser. Bits, so that a text's cues and a parser's needs meet in one `&`.
 */
export const CUE = {
  digit: 1,
  month: 2,
  weekday: 4,
  unit: 8,
  season: 16,
  daypart: 32,
  deictic: 64,
  holiday: 128,
  ordinal: 256,
  set: 512,
  era: 1024,
  noon: 2048,
  number: 8192,
  /** Every text has it: for patterns whose words are not worth a list. */
  any: 4096,
} as const;

export type CueWords = ReadonlyMap<string, number>;

/** Builds the map from lists of words by cue; a word may carry several cues. */
export function cueWords(lists: Partial<Record<keyof typeof CUE, string>>): CueWords {
  const words = new Map<string, number>();
  for (const [cue, list] of Object.entries(lists)) {
    const bit = CUE[cue as keyof typeof CUE];
    for (const word of list.split(/\s+/)) words.set(word, (words.get(word) ?? 0) | bit);
  }
  return words;
}

/** The cues of a text as bits. */
export function readCues(text: string, words: CueWords): number {
  let cues: number = CUE.any;
  const word = /\d|\p{L}+/gu;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const found = match[0];
    const first = found.charCodeAt(0);
    if (first >= 48 && first <= 57) {
      cues |= CUE.digit;
      while (word.lastIndex < text.length && isDigit(text.charCodeAt(word.lastIndex))) word.lastIndex++;
    } else cues |= words.get(found.toLowerCase()) ?? 0;
  }
  return cues;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
