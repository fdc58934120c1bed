import type { EventKind } from '../../model.ts';
import type { DatedClause } from './datedClause.ts';
import type { Prediction } from './predict.ts';

/**
 * A cue decides where it leads by so much and the model's belief is lower: there they are equally often right, and a cue can be
 * explained. Measured by cross-validation: docs/kinds-model-card.md.
 */
const CUE_DECIDES: readonly { lead: number; belief: number }[] = [
  { lead: 2, belief: 0.5 },
  { lead: 3, belief: 0.7 },
  { lead: 4.5, belief: 0.85 },
];

/** The kind of one date, from what its own form, its cues and the model say, in this order where they are sure. */
export function settleKind({ time, lone, isAdvice, scores }: DatedClause, { kind, belief }: Prediction): EventKind {
  if (lone !== null) return lone;
  // Stretches of time in advice are those in which the data was exposed: "if you shopped between …, please".
  if (isAdvice && time.type !== 'RANGE') return 'background';
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return kind;
  const lead = first[1] - (second?.[1] ?? 0);
  return CUE_DECIDES.some((rule) => lead >= rule.lead && belief < rule.belief) ? first[0] : kind;
}
