import { isoWeekday } from '../bounds.ts';
import type { Which } from '../stated.ts';
import { takenFrom } from './inference.ts';
import { dayPlace } from './place.ts';
import type { Circumstances, Resolved } from './resolvePoint.ts';

/**
 * A bare weekday is the latest one that is not after the day of writing (91% of newswire, against 88% for the nearest
 * one); a verb that looks ahead makes it the next. Without a day of writing it follows the day spoken of.
 */
export function resolveWeekday(weekday: number, which: Which | undefined, around: Circumstances): Resolved | null {
  const { narrative, writing, history, tense } = around;
  const anaphoric = which === 'same' || which === 'previous' || which === 'following' || which === 'the';
  // A text dated this week speaks of this week's days, however old the rest of its story.
  const current = writing !== null && narrative.day !== null && Math.abs(writing.number - narrative.day) <= 7;
  // After a day to come the text is planning: "closed on December 1. On Wednesday lessons resume."
  const planning =
    which === undefined &&
    writing !== null &&
    narrative.day !== null &&
    narrative.day > writing.number &&
    tense() !== 'past';
  // "the following Tuesday" after a weekend or a week counts from its end.
  const { focus } = narrative;
  const short = anaphoric && focus !== null && focus.precision === 'week' && focus.last - focus.first < 7;
  const spoken = short ? (which === 'previous' ? focus.first : focus.last) : narrative.day;
  const useFocus = anaphoric || planning || (history && !current) || writing === null;
  // "Saturday, Sept. 4: … Sunday: …": entries go on from day to day.
  if (around.listed !== null) {
    const ahead = (weekday - isoWeekday(around.listed) + 7) % 7;
    const taken = takenFrom('date', narrative.said.day);
    return { place: dayPlace(around.listed + ahead), basis: 'relative-to-event', flags: [], zone: null, taken };
  }
  if (useFocus && spoken !== null) {
    const today = isoWeekday(spoken);
    const ahead = (weekday - today + 7) % 7;
    const shift =
      which === 'previous' || which === 'last' ? ahead - 7 : which === 'following' && ahead === 0 ? 7 : ahead;
    const taken = takenFrom('date', short ? narrative.said.focus : narrative.said.day);
    return { place: dayPlace(spoken + shift), basis: 'relative-to-event', flags: [], zone: null, taken };
  }
  if (writing === null) return null;
  const back = (isoWeekday(writing.number) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  let shift: number;
  if (which === 'next' || which === 'following') shift = ahead === 0 ? 7 : ahead;
  else if (which === 'last' || which === 'previous') shift = back === 0 ? -7 : -back;
  else if (which === 'this') shift = weekday - isoWeekday(writing.number);
  else shift = tense() === 'future' ? ahead : -back;
  const taken = takenFrom('date', writing.source);
  return { place: dayPlace(writing.number + shift), basis: 'relative-to-publication', flags: [], zone: null, taken };
}
