import { EVENT_KINDS } from '../../model.ts';

export const KINDS = EVENT_KINDS.length;

/**
 * A linear chain over the dates of an article: each has a score for each kind, and each step from one date to the next a
 * score for each pair of kinds.
 */
export interface Chain {
  length: number;
  /** `length × KINDS`. */
  emissions: Float64Array;
  /** One matrix of `KINDS × KINDS` (from, to) for each step into a date; the first date has none. */
  steps: readonly (Float64Array | null)[];
}

/** `exp` of every score underflows long before this. */
const NOTHING = -1e9;

const logSum = (values: Float64Array): number => {
  let most = NOTHING;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
};

/** Log sums over all paths that end in, and that go on from, each date and kind (Rabiner 1989, in logarithms). */
export function forwardBackward(chain: Chain): { ahead: Float64Array; back: Float64Array; total: number } {
  const { length, emissions, steps } = chain;
  const ahead = new Float64Array(length * KINDS);
  const back = new Float64Array(length * KINDS);
  const terms = new Float64Array(KINDS);
  for (let at = 0; at < length; at++) {
    const step = steps[at];
    for (let to = 0; to < KINDS; to++) {
      let before = 0;
      if (at > 0 && step) {
        for (let from = 0; from < KINDS; from++)
          terms[from] = (ahead[(at - 1) * KINDS + from] ?? 0) + (step[from * KINDS + to] ?? 0);
        before = logSum(terms);
      }
      ahead[at * KINDS + to] = before + (emissions[at * KINDS + to] ?? 0);
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    const step = steps[at + 1];
    if (!step) continue;
    for (let from = 0; from < KINDS; from++) {
      for (let to = 0; to < KINDS; to++) {
        const next = (at + 1) * KINDS + to;
        terms[to] = (step[from * KINDS + to] ?? 0) + (emissions[next] ?? 0) + (back[next] ?? 0);
      }
      back[at * KINDS + from] = logSum(terms);
    }
  }
  return { ahead, back, total: length === 0 ? 0 : logSum(ahead.subarray((length - 1) * KINDS)) };
}

/** The probability of each kind at each date, all dates considered: `length × KINDS`. */
export function marginals(chain: Chain): Float64Array {
  const { ahead, back, total } = forwardBackward(chain);
  return ahead.map((value, i) => Math.exp(value + (back[i] ?? 0) - total));
}
