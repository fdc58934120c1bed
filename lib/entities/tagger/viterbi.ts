import { canEnd, canStart, FOLLOWS, LABELS } from './labels.ts';

/** Scores of a linear model: a row of `LABELS` emission scores per token, and transitions `label × LABELS + next`. */
export interface SentenceScores {
  length: number;
  /** Row-major, `length × LABELS`. */
  emissions: Float64Array;
  transitions: Float64Array;
}

/** The labels that may stand before each label: those of `label` from `STARTS[label]` to `STARTS[label + 1]`, smallest first. */
const BEFORE = new Int32Array(FOLLOWS.length);
const STARTS = new Int32Array(LABELS + 1);
{
  let at = 0;
  for (let label = 0; label < LABELS; label++) {
    for (const [before, next] of FOLLOWS) if (next === label) BEFORE[at++] = before;
    STARTS[label + 1] = at;
  }
}

/** The best well-formed label sequence. Time and space are linear in the sentence's length. */
export function viterbi({ length, emissions, transitions }: SentenceScores): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * LABELS);
  let best = new Float64Array(LABELS).fill(-Infinity);
  for (let label = 0; label < LABELS; label++) if (canStart(label)) best[label] = emissions[label] ?? 0;
  let next = new Float64Array(LABELS);
  for (let at = 1; at < length; at++) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let from = 0;
      let score = -Infinity;
      for (let k = STARTS[label] ?? 0; k < (STARTS[label + 1] ?? 0); k++) {
        const before = BEFORE[k] ?? 0;
        const sum = (best[before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
        if (sum > score) {
          score = sum;
          from = before;
        }
      }
      back[row + label] = from;
      next[label] = score + (emissions[row + label] ?? 0);
    }
    [best, next] = [next, best];
  }
  let last = 0;
  for (let label = 1; label < LABELS; label++) {
    if (canEnd(label) && (best[label] ?? 0) > (best[last] ?? 0)) last = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = last;
    last = back[at * LABELS + last] ?? 0;
  }
  return labels;
}
