import type { Inference, Span, TimeFlag, TimeMention, TimexType } from '../../model.ts';
import type { Stated } from '../stated.ts';
import { leansOnFirst, type Taken, tellInferences } from './inference.ts';
import type { DocumentContext, Located } from './located.ts';
import { afterSpeakingOf } from './narrative.ts';
import { relationBefore } from './relation.ts';
import { type Circumstances, type Resolved, resolvePoint } from './resolvePoint.ts';
import { lengthValue, pointValue, rangeValue } from './timeValue.ts';

export interface ResolvedMention {
  mention: TimeMention;
  /** null for what has no place in time. */
  resolved: Resolved | null;
}

function typeOf(stated: Stated): TimexType {
  switch (stated.form) {
    case 'duration':
      return 'DURATION';
    case 'set':
      return 'SET';
    case 'range':
      return 'RANGE';
    case 'clock':
    case 'daypart':
      return 'TIME';
    case 'date':
    case 'unit':
    case 'holiday':
      return stated.clock !== undefined || stated.daypart !== undefined ? 'TIME' : 'DATE';
    case 'offset':
      return stated.unit === 'hour' || stated.unit === 'minute' ? 'TIME' : 'DATE';
    case 'era':
      return 'DATE';
  }
}

/**
 * One expression's mention; null when nothing anchors it.
 * @param apposed the place a neighbour gives it ("two days later, on 18 March"), instead of reckoning.
 */
export function resolveOne(
  item: Located,
  block: Span,
  around: Circumstances,
  document: DocumentContext,
  apposed: Resolved | null,
): ResolvedMention | null {
  const { start, end, stated } = item;
  const tell = (taken: readonly Taken[]) =>
    taken.length === 0 ? [] : tellInferences(taken, item, document.text, document.allBlocks);
  const mention = { start, end, text: document.text.slice(start, end), type: typeOf(stated) };
  if (stated.form === 'duration' || stated.form === 'set') {
    const time = lengthValue(stated.form, stated.value, stated.approximate === true);
    return { mention: { ...mention, time }, resolved: null };
  }
  if (stated.form === 'range') {
    const ends = resolveEnds(stated, around);
    if (ends === null) return null;
    const { from, to } = ends;
    const time = rangeValue(from, to, { from: stated.from.part, to: stated.to.part });
    const parts: TimeMention['parts'] = [
      { ...stated.fromSpan, value: from.place.value },
      { ...stated.toSpan, value: to.place.value },
    ];
    const inferred = rangeInferences(tell(from.taken), tell(to.taken), leansOnFirst(to.taken, item));
    return { mention: withFlags({ ...mention, time, parts, ...inferred }, [...from.flags, ...to.flags]), resolved: to };
  }
  const resolved = apposed ?? resolvePoint(stated, around);
  if (resolved === null) return null;
  const relation = relationBefore(document.text, start, block.start, resolved.place.precision);
  const time = pointValue(resolved, relation, stated);
  const flags: TimeFlag[] = isAfterPublication(resolved, around, document)
    ? [...resolved.flags, 'after-publication']
    : resolved.flags;
  const told = tell(resolved.taken);
  const inferred = told.length === 0 ? {} : { inferred: told };
  return { mention: withFlags({ ...mention, time, ...inferred }, flags), resolved };
}

/** What both ends took from the same place, or the second through the first, is told once, of the whole. */
function rangeInferences(
  from: readonly Inference[],
  to: readonly Inference[],
  leans: boolean,
): { inferred?: Inference[] } {
  const same = (a: Inference, b: Inference) =>
    a.what === b.what && a.from === b.from && a.span?.start === b.span?.start;
  const both = from.filter((one) => leans || to.some((other) => same(one, other)));
  const rest = (all: readonly Inference[], end: 'start' | 'end') =>
    all.filter((one) => !both.some((other) => same(one, other))).map((one) => ({ ...one, end }));
  const inferred = [...both, ...rest(from, 'start'), ...rest(to, 'end')];
  return inferred.length === 0 ? {} : { inferred };
}

/** Both ends, the second after the first: "from 22 December to 5 January". null for what would end before it begins. */
function resolveEnds(
  { from: first, to: last, fromSpan }: Extract<Stated, { form: 'range' }>,
  around: Circumstances,
): { from: Resolved; to: Resolved } | null {
  const from = resolvePoint(first, around);
  if (from === null) return null;
  // The second end takes its year from the first, whatever the first took its own from.
  const narrative = afterSpeakingOf(around.narrative, from.place, 'stated', true, fromSpan);
  const to = resolvePoint(last, { ...around, narrative, tense: () => 'unknown' });
  if (to === null || to.place.last < from.place.first) return null;
  const sameDay = to.place.last === from.place.first;
  if (sameDay && from.place.minutes && to.place.minutes && to.place.minutes.to < from.place.minutes.from) return null;
  return { from, to };
}

/** A stated date after publication in a clause that speaks of the past. */
const isAfterPublication = (resolved: Resolved, around: Circumstances, { latest }: DocumentContext): boolean =>
  latest !== null &&
  resolved.basis === 'stated' &&
  resolved.place.first > latest.number + 1 &&
  around.tense() === 'past';

function withFlags(mention: TimeMention, flags: TimeFlag[]): TimeMention {
  return flags.length === 0 ? mention : { ...mention, flags: [...new Set(flags)] };
}
