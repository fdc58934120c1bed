/**
 * The packed model is text of 91 printable signs, one sign a symbol, so that gzip's own Huffman coding does the
 * compressing: feature-number gaps, then label masks, then weights, each kind together.
 */
export const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  // What a string literal would have to escape, and what looks like a template's placeholder.
  .filter((char) => !['"', "'", '\\', '$'].includes(char))
  .join('');

/** Gaps are written in this base, last digit plain, the digits before it with `GAP_BASE` added. */
export const GAP_BASE = 45;
/**
 * A weight is a level from −15 to 15; its value is the level's square, with its sign, times the model's step: fine where
 * most weights are, coarse for the few large ones. Linear levels cost half as much again for the same scores.
 */
export const WEIGHT_LIMIT = 15;

/** The value of a level, in steps. */
export const levelValue = (level: number): number => level * Math.abs(level);

/** Sign that says "the mask follows in two signs", for masks outside the table of the 90 most frequent. */
export const RARE_MASK = 90;
export const MASK_TABLE = 90;

/** What `npm run train` writes and `decodeModel` reads. */
export interface PackedModel {
  rows: number;
  /** Value of level 1. */
  step: number;
  /** Label masks in order of frequency: bit n set, label n has a weight. */
  masks: readonly number[];
  /** `LABELS × LABELS` transition scores. */
  transitions: readonly number[];
  packed: string;
}
