/**
 * A parser's pattern is only tried on a text that has something it needs: one walk over the words and numbers answers
 * for all parsers, instead of one search per parser. Bits, so that a text's cues and a parser's needs meet in one `&`.
 */
export const CUE = {
  /** Every text has it: for patterns whose words are not worth a list. */
  any: 1 << 0,
  digit: 1 << 1,
  /** A number of exactly four digits, as years have. */
  fourDigits: 1 << 2,
  threeDigits: 1 << 3,
  /** A number followed by another behind a slash, a full stop or a hyphen: 9/27. */
  separated: 1 << 4,
  /** A number followed by a colon and a digit: 13:30. */
  colon: 1 << 5,
  /** A number followed by letters that count: 3rd, 1990s. */
  suffixed: 1 << 6,
  month: 1 << 7,
  weekday: 1 << 8,
  unit: 1 << 9,
  season: 1 << 10,
  daypart: 1 << 11,
  deictic: 1 << 12,
  holiday: 1 << 13,
  set: 1 << 14,
  era: 1 << 15,
  noon: 1 << 16,
  /** am, pm, o'clock. */
  meridiem: 1 << 17,
  /** Q3, H1, FY19, fiscal. */
  fiscal: 1 << 18,
  /** Numbers in words that years are spoken with. */
  number: 1 << 19,
  /** past, quarter, clock: "half past ten". */
  spoken: 1 << 20,
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
  const word = /\d+|\p{L}+/gu;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const found = match[0];
    cues |= isDigit(found.charCodeAt(0))
      ? numberCues(text, word.lastIndex, found.length)
      : (words.get(found.toLowerCase()) ?? 0);
  }
  return cues;
}

/** What a number of `length` digits ending at `end` may be part of. */
function numberCues(text: string, end: number, length: number): number {
  let cues: number = CUE.digit;
  if (length === 4) cues |= CUE.fourDigits;
  if (length === 3) cues |= CUE.threeDigits;
  const next = text.charAt(end);
  if (next === '') return cues;
  if (isDigit(text.charCodeAt(end + 1))) {
    if (next === ':') cues |= CUE.colon;
    else if (next === '/' || next === '.' || next === '-') cues |= CUE.separated;
  }
  // st, nd, rd, th; 1990s, 1990's.
  if ('snrt'.includes(next.toLowerCase()) || next === '’' || next === "'") cues |= CUE.suffixed;
  return cues;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
