import { EVENT_KINDS, type EventKind } from '../../../lib/model.ts';
import { settleDisclosures } from '../../../lib/timeline/discourse.ts';
import type { KindModel } from '../../../lib/timeline/kindModel/decodeKindModel.ts';
import { chainOf, mostProbable, rowsOf } from '../../../lib/timeline/kindModel/predict.ts';
import { settleKind } from '../../../lib/timeline/kindModel/settleKind.ts';
import type { Passage } from './corpus.ts';
import { type TrainingOptions, trainChain } from './trainChain.ts';

/** Kinds the product tells apart and an annotation may not: the evaluation accepts them for one another. */
const COARSER: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = {
  leak: ['exfiltration', 'public_disclosure'],
  extortion: ['discovery', 'background', 'update'],
  outage: ['discovery', 'background', 'containment'],
};

/** The kind of each date of a passage, as its number: what the product says, cues and model together. */
export function predictPassage({ dates, features, steps }: Passage, model: KindModel): number[] {
  const rows = features.map((numbers) => rowsOf(model, numbers));
  const predictions = mostProbable(chainOf(rows, steps, model));
  const kinds = dates.map((date, at) => settleKind(date, predictions[at] ?? { kind: 'background', belief: 0 }));
  const times = dates.map(({ time }) => time);
  return settleDisclosures(times, kinds).map((kind) => EVENT_KINDS.indexOf(kind ?? 'background'));
}

/** Whether a kind is one of those accepted, as the evaluation has it. */
export function isAccepted(kind: number, gold: readonly number[]): boolean {
  const also = (COARSER[EVENT_KINDS[kind] ?? 'background'] ?? []).map((name) => EVENT_KINDS.indexOf(name));
  return gold.includes(kind) || gold.some((accepted) => also.includes(accepted));
}

export interface Tally {
  right: number;
  all: number;
}

export interface Measured {
  /** All dates, each file, English and the other languages. */
  groups: Map<string, Tally>;
  /** By the kind annotated first. */
  kinds: Map<string, Tally>;
  /** "annotated > predicted" of what was wrong. */
  confusions: Map<string, number>;
}

/** Every tenth passage is held back in turn. */
const FOLDS = 10;

/**
 * Cross-validation over whole passages: none is judged by a model that has seen one of its dates.
 * @param always trained on in every fold
 */
export function crossValidate(
  passages: readonly Passage[],
  always: readonly Passage[],
  options: TrainingOptions,
  folds = FOLDS,
): Measured {
  const measured: Measured = { groups: new Map(), kinds: new Map(), confusions: new Map() };
  for (let fold = 0; fold < folds; fold++) {
    const model = trainChain([...always, ...passages.filter((_, i) => i % folds !== fold)], options);
    for (const passage of passages.filter((_, i) => i % folds === fold)) {
      for (const [at, kind] of predictPassage(passage, model).entries()) count(measured, passage, at, kind);
    }
  }
  return measured;
}

function count({ groups, kinds, confusions }: Measured, passage: Passage, at: number, kind: number): void {
  const gold = passage.gold[at] ?? [];
  const [first] = gold;
  if (first === undefined) return;
  const right = isAccepted(kind, gold);
  const annotated = EVENT_KINDS[first] ?? '';
  for (const name of ['all', passage.set, passage.language === 'en' ? 'English' : 'other languages'])
    tally(groups, name, right);
  tally(kinds, annotated, right);
  if (!right) {
    const pair = `${annotated} > ${EVENT_KINDS[kind] ?? ''}`;
    confusions.set(pair, (confusions.get(pair) ?? 0) + 1);
  }
}

function tally(groups: Map<string, Tally>, name: string, right: boolean): void {
  const group = groups.get(name) ?? { right: 0, all: 0 };
  group.all++;
  if (right) group.right++;
  groups.set(name, group);
}
