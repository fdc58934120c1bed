import { EVENT_KINDS, type EventKind } from '../../model.ts';
import { type Chain, KINDS, marginalsOf, passOver } from './chain.ts';
import type { DatedClause } from './datedClause.ts';
import type { KindModel } from './decodeKindModel.ts';
import { type FeatureContext, featuresOf } from './features.ts';
import { stepMatrices } from './steps.ts';

/** A kind and how sure the model is of it, 0 to 1. */
export interface Prediction {
  kind: EventKind;
  belief: number;
}

/** The most probable kind of each date, all dates of the article considered. */
export function predictKinds(model: KindModel, context: FeatureContext, dates: readonly DatedClause[]): Prediction[] {
  const rows = featuresOf(context, dates).map((numbers) => rowsOf(model, numbers));
  const steps = dates.slice(1).map((date, i) => stepMatrices(dates[i] ?? date, date));
  return mostProbable(chainOf(rows, steps, model));
}

/** The rows of a date's features that the model knows. */
export function rowsOf({ rowOf }: Pick<KindModel, 'rowOf'>, numbers: Int32Array): Int32Array {
  return numbers.map((number) => rowOf.get(number) ?? -1).filter((row) => row >= 0);
}

/** The most probable kind of each date of a chain. */
export function mostProbable(chain: Chain): Prediction[] {
  const beliefs = marginalsOf(passOver(chain));
  return Array.from({ length: chain.length }, (_, at) => {
    const here = beliefs.subarray(at * KINDS, (at + 1) * KINDS);
    const belief = Math.max(...here);
    return { kind: EVENT_KINDS[here.indexOf(belief)] ?? 'background', belief };
  });
}

/**
 * The chain of dates whose features are given as rows.
 * @param stepsInto matrices of the step into each date but the first
 * @param scale of the weights; training leaves out features and makes up for them
 */
export function chainOf(
  rows: readonly Int32Array[],
  stepsInto: readonly (readonly number[])[],
  { weights, steps }: Pick<KindModel, 'weights' | 'steps'>,
  scale = 1,
): Chain {
  const emissions = new Float64Array(rows.length * KINDS);
  for (const [at, row] of rows.entries()) {
    for (const number of row) {
      for (let kind = 0; kind < KINDS; kind++) {
        const i = at * KINDS + kind;
        emissions[i] = (emissions[i] ?? 0) + scale * (weights[number * KINDS + kind] ?? 0);
      }
    }
  }
  const known = new Map<string, Float64Array>();
  const factorsOf = (matrices: readonly number[]): Float64Array => {
    const key = matrices.join();
    const factors = known.get(key) ?? stepFactors(steps, matrices);
    known.set(key, factors);
    return factors;
  };
  return {
    length: rows.length,
    emissions,
    steps: rows.map((_, at) => (at === 0 ? null : factorsOf(stepsInto[at - 1] ?? []))),
  };
}

/** The sum of some of the step matrices, as factors. */
function stepFactors(steps: Float64Array, matrices: readonly number[]): Float64Array {
  const size = KINDS * KINDS;
  const factors = new Float64Array(size);
  for (const matrix of matrices) {
    for (let i = 0; i < size; i++) factors[i] = (factors[i] ?? 0) + (steps[matrix * size + i] ?? 0);
  }
  return factors.map(Math.exp);
}
