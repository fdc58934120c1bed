import { BUCKET_BITS } from './addWeights.ts';
import { ALPHABET, GAP_BASE, levelValue, type PackedModel, RARE_MASK, WEIGHT_LIMIT } from './packing.ts';
import { newStoredScores, type StoredScores } from './storedScores.ts';

/**
 * A model ready for use. Feature numbers grow from row to row; the weights stay packed and are read where a feature is
 * found, so that little is to be done before the first article.
 */
export interface Tagger {
  features: Int32Array;
  /** First row whose feature number is `bucket << BUCKET_BITS` or more, by bucket. */
  buckets: Int32Array;
  /** Per row, bit n: label n has a weight; the weights stand in the order of the labels. */
  masks: Uint16Array;
  /** Where a row's weights start in `packed`. */
  starts: Int32Array;
  /** The packed text as character codes. */
  packed: Uint8Array;
  /** The weight that a character code stands for, in whole steps of the model. */
  weightOf: Int32Array;
  /** In steps as well: only their ratio to the weights decides. */
  transitions: Float64Array;
  /** What comes again, added up. */
  stored: StoredScores;
}

const BUCKETS = 2 ** (22 - BUCKET_BITS);

/** Unpacks a model: 2 ms for 95,000 weights, 10 where the engine has compiled nothing yet. Throws when the text is cut short. */
export function decodeModel(model: PackedModel): Tagger {
  const { rows } = model;
  const packed = new TextEncoder().encode(model.packed);
  const symbolOf = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) symbolOf[ALPHABET.charCodeAt(i)] = i;
  const tagger: Tagger = {
    features: new Int32Array(rows),
    buckets: new Int32Array(BUCKETS + 1).fill(rows),
    masks: new Uint16Array(rows),
    starts: new Int32Array(rows),
    packed,
    weightOf: new Int32Array(128),
    transitions: Float64Array.from(model.transitions, (score) => score / model.step),
    stored: newStoredScores(),
  };
  for (let level = -WEIGHT_LIMIT; level <= WEIGHT_LIMIT; level++)
    tagger.weightOf[ALPHABET.charCodeAt(level + WEIGHT_LIMIT)] = levelValue(level);
  const masksAt = readFeatures(tagger, symbolOf);
  const end = readMasks(tagger, model.masks, symbolOf, masksAt);
  if (end !== packed.length)
    throw new Error(`expected a packed model of ${end} signs, got ${packed.length}: cut or spoilt`);
  return tagger;
}

/** Feature numbers from their gaps; returns where the masks start. */
function readFeatures({ features, buckets, packed }: Tagger, symbolOf: Uint8Array): number {
  let at = 0;
  let feature = 0;
  let bucket = 0;
  for (let row = 0; row < features.length; row++) {
    let gap = 0;
    let digit = symbolOf[packed[at++] ?? 0] ?? 0;
    while (digit >= GAP_BASE && at < packed.length) {
      gap = gap * GAP_BASE + digit - GAP_BASE;
      digit = symbolOf[packed[at++] ?? 0] ?? 0;
    }
    feature += gap * GAP_BASE + digit;
    features[row] = feature;
    for (const last = feature >> BUCKET_BITS; bucket <= last; bucket++) buckets[bucket] = row;
  }
  return at;
}

/** Masks, and from them where each row's weights start; returns where the last ends. */
function readMasks({ masks, starts, packed }: Tagger, table: readonly number[], symbolOf: Uint8Array, from: number) {
  const maskOf = Uint16Array.from(table);
  const sizeOf = new Uint8Array(1 << 13);
  for (let mask = 1; mask < sizeOf.length; mask++) sizeOf[mask] = (sizeOf[mask >> 1] ?? 0) + (mask & 1);
  let at = from;
  let weights = 0;
  for (let row = 0; row < masks.length; row++) {
    const index = symbolOf[packed[at++] ?? 0] ?? 0;
    let mask = maskOf[index] ?? 0;
    if (index === RARE_MASK) {
      mask = (symbolOf[packed[at] ?? 0] ?? 0) * ALPHABET.length + (symbolOf[packed[at + 1] ?? 0] ?? 0);
      at += 2;
    }
    masks[row] = mask;
    starts[row] = weights;
    weights += sizeOf[mask] ?? 0;
  }
  // Known only now: the weights follow the masks.
  for (let row = 0; row < starts.length; row++) starts[row] = (starts[row] ?? 0) + at;
  return at + weights;
}
