import { KINDS } from './chain.ts';
import { ALPHABET, GAP_BASE, LEVEL_LIMIT, levelValue, type PackedKindModel, ZERO_RUN } from './packing.ts';
import { STEP_MATRICES } from './steps.ts';

/** Raised whenever templates, hashes, concepts or packing change so that old weights would mean something else. */
export const MODEL_VERSION = 1;

/** A model ready for use. */
export interface KindModel {
  /** Feature number to its row. */
  rowOf: ReadonlyMap<number, number>;
  /** `KINDS` weights a row. */
  weights: Float64Array;
  /** `STEP_MATRICES` matrices of `KINDS × KINDS`. */
  steps: Float64Array;
}

/** Unpacks a model. Throws when the text is cut short, spoilt or of another version. */
export function decodeKindModel(model: PackedKindModel): KindModel {
  if (model.version !== MODEL_VERSION)
    throw new Error(`expected a model of version ${MODEL_VERSION}, got version ${model.version}`);
  const rowOf = new Map<number, number>();
  const gaps = symbolsOf(model.features);
  let feature = 0;
  for (let row = 0; row < model.rows; row++) {
    let gap = 0;
    let digit = gaps();
    for (; digit >= GAP_BASE; digit = gaps()) gap = gap * GAP_BASE + digit - GAP_BASE;
    feature += gap * GAP_BASE + digit;
    rowOf.set(feature, row);
  }
  const values = new Float64Array((model.rows + STEP_MATRICES * KINDS) * KINDS);
  const levels = symbolsOf(model.weights);
  for (let at = 0; at < values.length; at++) {
    const symbol = levels();
    if (symbol > ZERO_RUN) at += symbol - ZERO_RUN - 1;
    else values[at] = levelValue(symbol - LEVEL_LIMIT) * model.step;
  }
  const cut = model.rows * KINDS;
  return { rowOf, weights: values.subarray(0, cut), steps: values.subarray(cut) };
}

/** Reads one symbol after the other. */
function symbolsOf(packed: string): () => number {
  const symbols = new Int16Array(128).fill(-1);
  for (let i = 0; i < ALPHABET.length; i++) symbols[ALPHABET.charCodeAt(i)] = i;
  let at = 0;
  return () => {
    const symbol = symbols[packed.charCodeAt(at++)] ?? -1;
    if (symbol < 0) throw new Error(`expected a packed model, got a text cut or spoilt at ${at - 1}`);
    return symbol;
  };
}
