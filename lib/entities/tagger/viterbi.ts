import { canEnd, canStart, FOLLOWS, LABELS } from './labels.ts';

/** Scores of a linear model: a row of `LABELS` emission scores per token, and transitions `label × LABELS + next`. */
export interface SentenceScores {
  length: number;
  /** Row-major, `length × LABELS`. */
  emissions: Float64Array;
  transitions: Float64Array;
}

const FROM = Int32Array.from(FOLLOWS, ([label]) => label);
const NEXT = Int32Array.from(FOLLOWS, ([, next]) => next);

/** The best well-formed label sequence. Time and space are linear in the sentence's length. */
export function viterbi({ length, emissions, transitions }: SentenceScores): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const back = new Uint8Array(length * LABELS);
  let best = new Float64Array(LABELS).fill(-Infinity);
  for (let label = 0; label < LABELS; label++) if (canStart(label)) best[label] = emissions[label] ?? 0;
  let next = new Float64Array(LABELS);
  for (let at = 1; at < length; at++) {
    next.fill(-Infinity);
    const row = at * LABELS;
    for (let k = 0; k < FROM.length; k++) {
      const a = FROM[k] ?? 0;
      const b = NEXT[k] ?? 0;
      const score = (best[a] ?? 0) + (transitions[a * LABELS + b] ?? 0);
      if (score > (next[b] ?? 0)) {
        next[b] = score;
        back[row + b] = a;
      }
    }
    for (let b = 0; b < LABELS; b++) next[b] = (next[b] ?? 0) + (emissions[row + b] ?? 0);
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
