import type { EventKind } from '../../model.ts';
import type { DatedClause } from './datedClause.ts';
import type { Prediction } from './predict.ts';

/** A cue that leads by this much is as right as the model where they differ, and can be explained. */
const SURE_LEAD = 3;
/** By this much it is where the model doubts. Both measured by cross-validation: docs/kinds-model-card.md. */
const CLEAR_LEAD = 2;
const DOUBT = 0.85;

/** The kind of one date, from what its own form, its cues and the model say, in this order where they are sure. */
export function settleKind({ time, lone, isAdvice, scores }: DatedClause, { kind, belief }: Prediction): EventKind {
  if (lone !== null) return lone;
  // Stretches of time in advice are those in which the data was exposed: "if you shopped between …, please".
  if (isAdvice && time.type !== 'RANGE') return 'background';
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first) return kind;
  const lead = first[1] - (second?.[1] ?? 0);
  return lead >= SURE_LEAD || (lead >= CLEAR_LEAD && belief < DOUBT) ? first[0] : kind;
}
