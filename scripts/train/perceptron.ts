import { LABELS } from '../../lib/entities/tagger/labels.ts';
import { viterbi } from '../../lib/entities/tagger/viterbi.ts';
import type { TrainingSentence } from './corpus.ts';
import { seededRandom, shuffle } from './random.ts';

/** Averaged weights: a row of `LABELS` per feature, and transitions. */
export interface TrainedModel {
  /** Feature number (22 bits) of each row. */
  features: Int32Array;
  weights: Float64Array;
  transitions: Float64Array;
}

export interface TrainingOptions {
  epochs: number;
  seed: number;
  /** A wrong label must lose by this much: structured perceptron with margin. */
  margin: number;
  /** Features seen in fewer tokens are left out. */
  minCount: number;
  /** Only these features and labels may have a weight, where given: `feature × 16 + label`. */
  allowed?: ReadonlySet<number>;
  log?: (line: string) => void;
}

const FEATURES = 1 << 22;

/**
 * Averaged structured perceptron (Collins 2002) with Viterbi decoding and a margin. Deterministic for a given order of
 * sentences and seed.
 */
export function trainPerceptron(sentences: readonly TrainingSentence[], options: TrainingOptions): TrainedModel {
  const { rowOf, features } = numberRows(sentences, options.minCount, options.allowed);
  const rows = sentences.map((sentence) => Int32Array.from(sentence.features, (feature) => rowOf[feature] ?? -1));
  const weights = new Float64Array(features.length * LABELS);
  const sums = new Float64Array(weights.length);
  const transitions = new Float64Array(LABELS * LABELS);
  const transitionSums = new Float64Array(LABELS * LABELS);
  const frozen = options.allowed ? frozenWeights(features, options.allowed) : null;
  const order = sentences.map((_, i) => i);
  const random = seededRandom(options.seed);
  let step = 1;

  const addTransition = (a: number, b: number, by: number) => {
    const k = a * LABELS + b;
    transitions[k] = (transitions[k] ?? 0) + by;
    transitionSums[k] = (transitionSums[k] ?? 0) + by * step;
  };
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    for (const index of order) {
      const sentence = sentences[index];
      const rowList = rows[index];
      if (!sentence || !rowList) continue;
      const { labels: gold, offsets } = sentence;
      const emissions = score(rowList, offsets, gold.length, weights);
      for (let i = 0; i < gold.length; i++) {
        for (let label = 0; label < LABELS; label++) {
          if (label !== gold[i]) emissions[i * LABELS + label] = (emissions[i * LABELS + label] ?? 0) + options.margin;
        }
      }
      const guess = viterbi({ length: gold.length, emissions, transitions });
      let missed = false;
      for (let i = 0; i < gold.length; i++) {
        const right = gold[i] ?? 0;
        const taken = guess[i] ?? 0;
        const previousRight = gold[i - 1] ?? 0;
        const previousTaken = guess[i - 1] ?? 0;
        if (i > 0 && (right !== taken || previousRight !== previousTaken)) {
          addTransition(previousRight, right, 1);
          addTransition(previousTaken, taken, -1);
        }
        if (right === taken) continue;
        missed = true;
        for (let f = offsets[i] ?? 0; f < (offsets[i + 1] ?? 0); f++) {
          const row: number = rowList[f] ?? -1;
          if (row < 0) continue;
          const up = row * LABELS + right;
          const down = row * LABELS + taken;
          if (!frozen || frozen[up] === 0) {
            weights[up] = (weights[up] ?? 0) + 1;
            sums[up] = (sums[up] ?? 0) + step;
          }
          if (!frozen || frozen[down] === 0) {
            weights[down] = (weights[down] ?? 0) - 1;
            sums[down] = (sums[down] ?? 0) - step;
          }
        }
      }
      if (missed) wrong++;
      step++;
    }
    options.log?.(`epoch ${epoch}: ${wrong} of ${sentences.length} sentences missed`);
  }
  for (let k = 0; k < weights.length; k++) weights[k] = (weights[k] ?? 0) - (sums[k] ?? 0) / step;
  for (let k = 0; k < transitions.length; k++) transitions[k] = (transitions[k] ?? 0) - (transitionSums[k] ?? 0) / step;
  return { features, weights, transitions };
}

function score(rows: Int32Array, offsets: Int32Array, length: number, weights: Float64Array): Float64Array {
  const emissions = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    const at = i * LABELS;
    for (let f = offsets[i] ?? 0; f < (offsets[i + 1] ?? 0); f++) {
      const row = (rows[f] ?? -1) * LABELS;
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label++)
        emissions[at + label] = (emissions[at + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
  return emissions;
}

function numberRows(sentences: readonly TrainingSentence[], minCount: number, allowed?: ReadonlySet<number>) {
  const rowOf = new Int32Array(FEATURES).fill(-1);
  const features: number[] = [];
  if (allowed) {
    for (const key of [...allowed].sort((a, b) => a - b)) {
      const feature = key >> 4;
      if (rowOf[feature] === -1) rowOf[feature] = features.push(feature) - 1;
    }
    return { rowOf, features: Int32Array.from(features) };
  }
  const counts = new Uint16Array(FEATURES);
  for (const sentence of sentences) {
    for (const feature of sentence.features) counts[feature] = Math.min((counts[feature] ?? 0) + 1, 65_535);
  }
  counts.forEach((count, feature) => {
    if (count >= minCount) rowOf[feature] = features.push(feature) - 1;
  });
  return { rowOf, features: Int32Array.from(features) };
}

function frozenWeights(features: Int32Array, allowed: ReadonlySet<number>): Uint8Array {
  const frozen = new Uint8Array(features.length * LABELS).fill(1);
  features.forEach((feature, row) => {
    for (let label = 0; label < LABELS; label++)
      if (allowed.has(feature * 16 + label)) frozen[row * LABELS + label] = 0;
  });
  return frozen;
}

/** The `count` weights furthest from zero, as `feature × 16 + label`. */
export function strongestWeights(model: TrainedModel, count: number): Set<number> {
  const magnitudes = Float64Array.from(model.weights, Math.abs).sort();
  const floor = magnitudes[Math.max(0, magnitudes.length - count)] ?? 0;
  const kept = new Set<number>();
  model.features.forEach((feature, row) => {
    for (let label = 0; label < LABELS; label++) {
      const weight = Math.abs(model.weights[row * LABELS + label] ?? 0);
      if (weight >= floor && weight > 0) kept.add(feature * 16 + label);
    }
  });
  return kept;
}
