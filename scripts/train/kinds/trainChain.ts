import { KINDS, marginalsOf, type Passes, passOver } from '../../../lib/timeline/kindModel/chain.ts';
import type { KindModel } from '../../../lib/timeline/kindModel/decodeKindModel.ts';
import { chainOf, rowsOf } from '../../../lib/timeline/kindModel/predict.ts';
import { STEP_MATRICES } from '../../../lib/timeline/kindModel/steps.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { Passage } from './corpus.ts';

export interface TrainingOptions {
  epochs: number;
  /** Of the order the passages come in. One run's figures move by two points with it; the average of several stands still. */
  seeds: readonly number[];
  rate: number;
  /** Added to the sum of squared gradients that slows each weight down: with 0, rare features would leap at first sight. */
  inertia: number;
  /** Share of each weight taken off per epoch and unit of rate: L2 regularisation. */
  decay: number;
  /** Features of fewer dates are left out. */
  minCount: number;
  /** How much an accepted alternative counts beside the kind annotated first. */
  alternative: number;
  /** Share of features left out of each date in each epoch, so that no single one is relied on. */
  dropout: number;
}

/** Chosen by cross-validation; figures move by a point or two around them. */
export const TRAINING: TrainingOptions = {
  epochs: 12,
  seeds: [1, 2, 3, 4, 5],
  rate: 0.1,
  inertia: 1,
  decay: 0.1,
  minCount: 8,
  alternative: 0.5,
  dropout: 0.25,
};

const NEVER = -1e9;
/** Gradients below this move nothing that lasts, and are most of them. */
const NEGLIGIBLE = 1e-5;

/** The average of a run for each seed: the same features, another order of the passages. Deterministic. */
export function trainChain(passages: readonly Passage[], options: TrainingOptions): KindModel {
  const rowOf = countedRows(passages, options.minCount);
  const runs = options.seeds.map((seed) => trainOnce(passages, rowOf, options, seed));
  const average = (all: readonly Float64Array[]): Float64Array =>
    Float64Array.from(all[0] ?? [], (_, i) => all.reduce((sum, one) => sum + (one[i] ?? 0), 0) / all.length);
  return { rowOf, weights: average(runs.map((run) => run.weights)), steps: average(runs.map((run) => run.steps)) };
}

/**
 * Maximum likelihood of the accepted kinds by stochastic gradient steps of AdaGrad's size (Duchi 2011). Where more kinds
 * are accepted, the model may spread its belief over them. Deterministic for the passages' order and the seed.
 */
function trainOnce(
  passages: readonly Passage[],
  rowOf: ReadonlyMap<number, number>,
  options: TrainingOptions,
  seed: number,
): Pick<KindModel, 'weights' | 'steps'> {
  const weights = new Float64Array(rowOf.size * KINDS);
  const steps = new Float64Array(STEP_MATRICES * KINDS * KINDS);
  const squares = new Float64Array(weights.length);
  const stepSquares = new Float64Array(steps.length);
  const rows = passages.map(({ features }) => features.map((numbers) => rowsOf({ rowOf }, numbers)));
  const order = passages.map((_, i) => i);
  const random = seededRandom(seed);
  const move = (values: Float64Array, sums: Float64Array, at: number, gradient: number): void => {
    if (gradient === 0) return;
    const sum = (sums[at] ?? 0) + gradient * gradient;
    sums[at] = sum;
    values[at] = (values[at] ?? 0) + (options.rate * gradient) / Math.sqrt(sum + options.inertia);
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const passage = passages[index];
      const all = rows[index];
      if (!passage || !all || all.length === 0) continue;
      const kept = all.map((row) => row.filter(() => random() >= options.dropout));
      const scale = 1 / (1 - options.dropout);
      const chain = chainOf(kept, passage.steps, { weights, steps }, scale);
      const free = passOver(chain);
      const bound = { ...chain, emissions: chain.emissions.slice() };
      for (const [at, accepted] of passage.gold.entries()) restrict(bound.emissions, at, accepted, options.alternative);
      const held = passOver(bound);
      const [wanted, believed] = [marginalsOf(held), marginalsOf(free)];
      for (const [at, row] of kept.entries()) {
        for (let kind = 0; kind < KINDS; kind++) {
          const gradient = (wanted[at * KINDS + kind] ?? 0) - (believed[at * KINDS + kind] ?? 0);
          if (Math.abs(gradient) < NEGLIGIBLE) continue;
          for (const number of row) move(weights, squares, number * KINDS + kind, gradient);
        }
        const step = chain.steps[at];
        if (!step) continue;
        const [wantedPairs, believedPairs] = [pairsInto(held, step, at), pairsInto(free, step, at)];
        for (let pair = 0; pair < KINDS * KINDS; pair++) {
          const gradient = (wantedPairs[pair] ?? 0) - (believedPairs[pair] ?? 0);
          if (Math.abs(gradient) < NEGLIGIBLE) continue;
          for (const matrix of passage.steps[at - 1] ?? [])
            move(steps, stepSquares, matrix * KINDS * KINDS + pair, gradient);
        }
      }
    }
    const shrink = 1 - options.decay * options.rate;
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) * shrink;
    for (let i = 0; i < steps.length; i++) steps[i] = (steps[i] ?? 0) * shrink;
  }
  return { weights, steps };
}

/** The probability of each pair of kinds at the step into a date: `KINDS × KINDS`. */
function pairsInto({ ahead, back, factors }: Passes, step: Float64Array, at: number): Float64Array {
  const pairs = new Float64Array(KINDS * KINDS);
  let sum = 0;
  for (let from = 0; from < KINDS; from++) {
    for (let to = 0; to < KINDS; to++) {
      const next = at * KINDS + to;
      const pair =
        (ahead[(at - 1) * KINDS + from] ?? 0) *
        (step[from * KINDS + to] ?? 0) *
        (factors[next] ?? 0) *
        (back[next] ?? 0);
      pairs[from * KINDS + to] = pair;
      sum += pair;
    }
  }
  return pairs.map((pair) => pair / sum);
}

function restrict(emissions: Float64Array, at: number, accepted: readonly number[], alternative: number): void {
  if (accepted.length === 0) return;
  for (let kind = 0; kind < KINDS; kind++) {
    const rank = accepted.indexOf(kind);
    const i = at * KINDS + kind;
    emissions[i] = rank < 0 ? NEVER : (emissions[i] ?? 0) + (rank === 0 ? 0 : Math.log(alternative));
  }
}

/** Rows of the features that enough annotated dates have, in the order of their numbers. */
function countedRows(passages: readonly Passage[], minCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features, gold } of passages) {
    for (const [at, numbers] of features.entries()) {
      if ((gold[at]?.length ?? 0) === 0) continue;
      for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  const kept = [...counts].filter(([, count]) => count >= minCount).map(([number]) => number);
  return new Map(kept.sort((a, b) => a - b).map((number, row) => [number, row]));
}
