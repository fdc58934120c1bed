import { LABELS } from './labels.ts';
import { ALPHABET, GAP_BASE, levelValue, type PackedModel, RARE_MASK, WEIGHT_LIMIT } from './packing.ts';

/** A model ready for use: a hash table from feature numbers to short runs of (label, weight). */
export interface Tagger {
  /** Power of two; open addressing, linear probing; −1: empty. */
  keys: Int32Array;
  /** Where the entry's weights start in `labels` and `weights`, and where they end. */
  starts: Int32Array;
  ends: Int32Array;
  labels: Uint8Array;
  weights: Float64Array;
  transitions: Float64Array;
}

/** Slot of a feature number before probing; numbers are hashes already. */
export const slotOf = (feature: number, mask: number): number => (feature ^ (feature >>> 11)) & mask;

const LEVELS = Float64Array.from({ length: 2 * WEIGHT_LIMIT + 1 }, (_, symbol) => levelValue(symbol - WEIGHT_LIMIT));

/** Unpacks a model; some 5 ms for 90,000 weights. Throws when the text is cut short. */
export function decodeModel(model: PackedModel): Tagger {
  const symbols = readSymbols(model);
  let at = 0;
  const features = new Int32Array(model.rows);
  let feature = 0;
  for (let row = 0; row < model.rows; row++) {
    let gap = 0;
    let digit = symbols[at++] ?? 0;
    for (; digit >= GAP_BASE; digit = symbols[at++] ?? 0) gap = gap * GAP_BASE + digit - GAP_BASE;
    feature += gap * GAP_BASE + digit;
    features[row] = feature;
  }
  const masks = new Int32Array(model.rows);
  let total = 0;
  for (let row = 0; row < model.rows; row++) {
    const index = symbols[at++] ?? 0;
    let mask = model.masks[index] ?? 0;
    if (index === RARE_MASK) {
      mask = (symbols[at] ?? 0) * ALPHABET.length + (symbols[at + 1] ?? 0);
      at += 2;
    }
    masks[row] = mask;
    for (let bits = mask; bits !== 0; bits &= bits - 1) total++;
  }
  if (at + total !== symbols.length) {
    throw new Error(`expected a packed model of ${at + total} signs, got ${symbols.length}: cut or spoilt`);
  }

  const size = 2 ** Math.ceil(Math.log2(model.rows * 2 + 2));
  const tagger: Tagger = {
    keys: new Int32Array(size).fill(-1),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    labels: new Uint8Array(total),
    weights: new Float64Array(total),
    transitions: Float64Array.from(model.transitions),
  };
  let weight = 0;
  for (let row = 0; row < model.rows; row++) {
    let slot = slotOf(features[row] ?? 0, size - 1);
    while (tagger.keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    tagger.keys[slot] = features[row] ?? 0;
    tagger.starts[slot] = weight;
    for (let label = 0; label < LABELS; label++) {
      if (((masks[row] ?? 0) & (1 << label)) === 0) continue;
      tagger.labels[weight] = label;
      tagger.weights[weight] = (LEVELS[symbols[at++] ?? 0] ?? 0) * model.step;
      weight++;
    }
    tagger.ends[slot] = weight;
  }
  return tagger;
}

/** The packed text as symbol numbers. */
function readSymbols({ packed }: PackedModel): Uint8Array {
  const numbers = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) numbers[ALPHABET.charCodeAt(i)] = i;
  const symbols = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) symbols[i] = numbers[packed.charCodeAt(i) & 127] ?? 0;
  return symbols;
}
