/**
 * The packed model is text of printable signs, one sign a symbol, so that gzip's own Huffman coding does the compressing.
 * What a string literal would have to escape is left out.
 */
export const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => !['"', "'", '\\', '$'].includes(char))
  .join('');

/** Gaps between feature numbers are written in this base, last digit plain, the digits before it with it added. */
export const GAP_BASE = 45;
/** A weight is a level from −15 to 15; its value is the level's square with its sign, times the step: fine near 0. */
export const LEVEL_LIMIT = 15;
/** The symbol of level 0 in a run of `n` zeros is `ZERO_RUN + n`; that of another level is `level + LEVEL_LIMIT`. */
export const ZERO_RUN = 2 * LEVEL_LIMIT;
export const LONGEST_RUN = ALPHABET.length - 1 - ZERO_RUN;

/** The value of a level, in steps. */
export const levelValue = (level: number): number => level * Math.abs(level);

/** What `npm run train:kinds` writes and `decodeKindModel` reads. */
export interface PackedKindModel {
  /** Of the layout of features and weights; a model of another version is refused. */
  version: number;
  /** SHA-256 of the passages and clauses it was trained on, in hexadecimal. */
  corpus: string;
  /** Features with weights. */
  rows: number;
  /** Value of level 1. */
  step: number;
  /** Gaps between feature numbers, ascending. */
  features: string;
  /** Weights row by row, then the step matrices. */
  weights: string;
}
