import { EVENT_KINDS } from '../../model.ts';

export const KINDS = EVENT_KINDS.length;

/**
 * A linear chain over the dates of an article: each date has a score for each kind, each step from one date to the next a
 * factor for each pair of kinds.
 */
export interface Chain {
  length: number;
  /** `length × KINDS` scores, in logarithms. */
  emissions: Float64Array;
  /** The step into each date, `KINDS × KINDS` (from, to), all above 0; the first date has none. */
  steps: readonly (Float64Array | null)[];
}

/** Shares of belief on the way there and back; each date's own sum to 1 in `ahead`, and have 1 as their mean in `back`. */
export interface Passes {
  /** `length × KINDS`: what the date's own words say, as factors. */
  factors: Float64Array;
  ahead: Float64Array;
  back: Float64Array;
}

/** The two passes over a chain (Rabiner 1989), scaled at each date so that nothing under- or overflows. */
export function passOver({ length, emissions, steps }: Chain): Passes {
  const factors = new Float64Array(length * KINDS);
  const ahead = new Float64Array(length * KINDS);
  const back = new Float64Array(length * KINDS).fill(1);
  for (let at = 0; at < length; at++) {
    const here = at * KINDS;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = here; k < here + KINDS; k++) most = Math.max(most, emissions[k] ?? 0);
    for (let k = here; k < here + KINDS; k++) factors[k] = Math.exp((emissions[k] ?? 0) - most);
    const step = steps[at];
    for (let to = 0; to < KINDS; to++) {
      let sum = step ? 0 : 1;
      if (step) {
        for (let from = 0; from < KINDS; from++)
          sum += (ahead[here - KINDS + from] ?? 0) * (step[from * KINDS + to] ?? 0);
      }
      ahead[here + to] = sum * (factors[here + to] ?? 0);
    }
    scale(ahead, here, 1);
  }
  for (let at = length - 2; at >= 0; at--) {
    const here = at * KINDS;
    const step = steps[at + 1];
    if (!step) continue;
    for (let from = 0; from < KINDS; from++) {
      let sum = 0;
      for (let to = 0; to < KINDS; to++) {
        const next = here + KINDS + to;
        sum += (step[from * KINDS + to] ?? 0) * (factors[next] ?? 0) * (back[next] ?? 0);
      }
      back[here + from] = sum;
    }
    scale(back, here, KINDS);
  }
  return { factors, ahead, back };
}

/** The probability of each kind at each date, all dates considered: `length × KINDS`. */
export function marginalsOf({ ahead, back }: Passes): Float64Array {
  const shares = ahead.map((value, i) => value * (back[i] ?? 0));
  for (let here = 0; here < shares.length; here += KINDS) scale(shares, here, 1);
  return shares;
}

/** Makes the `KINDS` values from `here` sum to `total`. */
function scale(values: Float64Array, here: number, total: number): void {
  let sum = 0;
  for (let k = here; k < here + KINDS; k++) sum += values[k] ?? 0;
  const by = total / sum;
  for (let k = here; k < here + KINDS; k++) values[k] = (values[k] ?? 0) * by;
}
