import type { Span, TimeBasis } from '../../model.ts';
import { dayFromNumber } from '../bounds.ts';
import type { StatedUnit, Unit, Which } from '../stated.ts';
import { type Source, takenFrom } from './inference.ts';
import {
  centuryPlace,
  dayPlace,
  decadePlace,
  monthPlace,
  type Place,
  quarterPlace,
  weekendPlace,
  weekPlace,
  yearPlace,
} from './place.ts';
import type { Circumstances, Resolved } from './resolvePoint.ts';

const STEP: Record<Which, -1 | 0 | 1> = { this: 0, last: -1, next: 1, same: 0, previous: -1, following: 1, the: 0 };

const deictic = (which: Which): boolean => which === 'this' || which === 'last' || which === 'next';

/** The unit `step` units away from the one around a day. */
function unitAround(unit: Unit, day: number, step: number): Place | null {
  const { year, month } = dayFromNumber(day);
  switch (unit) {
    case 'day':
      return dayPlace(day + step);
    case 'week':
      return weekPlace(day, step);
    case 'weekend':
      return weekendPlace(day, step);
    case 'month':
      return monthPlace(year, month + step);
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + step;
      return quarterPlace(Math.floor(quarters / 4), (((quarters % 4) + 4) % 4) + 1);
    }
    case 'year':
      return yearPlace(year + step);
    case 'decade':
      return decadePlace(Math.floor(year / 10) * 10 + step * 10);
    case 'century':
      return year > 0 ? centuryPlace(Math.floor(year / 100) * 100 + step * 100, false) : null;
    default:
      return null;
  }
}

/** "today" and "last week" from the day of writing; "that day" and "the next month" from the time spoken of. */
export function resolveUnit(stated: StatedUnit, around: Circumstances): Resolved | null {
  const { narrative, writing, history } = around;
  const { unit, which } = stated;
  if (unit === 'weekend' && which === 'the') return resolveWeekend(around);
  const done = (place: Place | null, basis: TimeBasis, source: Source | Span | null): Resolved | null =>
    place && { place, basis, flags: [], zone: null, taken: takenFrom('date', source) };
  const ownDay = unit === 'day' || unit === 'week' || unit === 'weekend';
  const said = ownDay ? narrative.said.day : narrative.said.focus;
  const spokenOf = ownDay ? (narrative.day ?? null) : (narrative.focus?.last ?? null);
  // In an old story "this year" is the story's; "today" is the writer's and tells nothing of the story.
  const fromWriting = deictic(which) && writing !== null && !(history && !ownDay && spokenOf !== null);
  if (fromWriting)
    return done(unitAround(unit, writing.number, STEP[which]), 'relative-to-publication', writing.source);
  if (deictic(which) && unit === 'day') return null;
  // "Letters will follow by the end of the week": the writer's own.
  const coming = which === 'the' && ownDay && writing !== null && !history && around.tense() === 'future';
  if (coming) return done(unitAround(unit, writing.number, 0), 'relative-to-publication', writing.source);
  if (spokenOf !== null) {
    // "The next month" after "in May": the month after; a week around a month-long focus is not known.
    return done(unitAround(unit, spokenOf, STEP[which]), 'relative-to-event', said);
  }
  return writing === null || history
    ? null
    : done(unitAround(unit, writing.number, STEP[which]), 'relative-to-publication', writing.source);
}

/**
 * "over the weekend": the one of the week spoken of ("apologised on Friday and offered a discount for the weekend"),
 * else of the week of writing; one that is still to come, told as past, is the weekend before.
 */
function resolveWeekend({ narrative, writing, latest, history, tense }: Circumstances): Resolved | null {
  const day = narrative.day ?? (history ? null : (writing?.number ?? null));
  if (day === null) return null;
  const weekend = weekendPlace(day);
  const told = latest !== null && weekend.first > latest.number && tense() === 'past';
  return {
    place: told ? weekendPlace(day, -1) : weekend,
    basis: narrative.day === null ? 'relative-to-publication' : 'relative-to-event',
    flags: [],
    zone: null,
    taken: takenFrom('date', narrative.said.day ?? writing?.source ?? null),
  };
}
