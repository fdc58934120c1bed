import { inDaypart } from '../inDaypart.ts';
import type { Clock, Daypart, StatedRange } from '../stated.ts';
import { namesDay } from './namesDay.ts';
import { joinNeighbours } from './pairs.ts';

const CLOCK_THEN_DATE = /^,? ?(?:(?:on|of) )?(?:the )?$/i;
const DATE_THEN_CLOCK =
  /^,? ?(?:(?:at|around|about|at about|at around|at approximately|approximately|by|just after|just before|shortly after|shortly before|@|-|–|\|) ?)?$/i;

/** "7:30 yesterday evening" is 19:30. */
const clockOf = (clock: Clock, daypart: Daypart | undefined): Clock =>
  daypart === undefined ? clock : inDaypart(clock, daypart);

/** "2.50am on Friday 14 May 2021", "January 20, 2022, at 23:46", "yesterday at 5pm". */
export const dateWithClock = joinNeighbours((left, gap, right) => {
  if (
    left.stated.form === 'clock' &&
    namesDay(right.stated) &&
    right.stated.clock === undefined &&
    CLOCK_THEN_DATE.test(gap)
  ) {
    return {
      stated: {
        ...right.stated,
        clock: clockOf(left.stated.clock, right.stated.daypart),
        ...(left.stated.approximate ? { approximate: true } : {}),
      },
    };
  }
  if (
    namesDay(left.stated) &&
    left.stated.clock === undefined &&
    right.stated.form === 'clock' &&
    DATE_THEN_CLOCK.test(gap)
  ) {
    return { stated: { ...left.stated, clock: clockOf(right.stated.clock, left.stated.daypart) } };
  }
  return null;
});

function isClockRange(stated: { form: string }): stated is StatedRange {
  if (stated.form !== 'range') return false;
  const range = stated as StatedRange;
  return range.from.form === 'clock' && range.to.form === 'clock';
}

/** "between 9 and 11 a.m. on May 3", "May 3 from 9:15 to 10:30 pm": both times are of that day. */
export const dateWithClockRange = joinNeighbours((left, gap, right) => {
  const range = isClockRange(left.stated) ? left.stated : isClockRange(right.stated) ? right.stated : null;
  const date = range === left.stated ? right.stated : left.stated;
  if (!range || !namesDay(date) || date.clock !== undefined) return null;
  if (!(range === left.stated ? CLOCK_THEN_DATE : DATE_THEN_CLOCK).test(gap)) return null;
  if (range.from.form !== 'clock' || range.to.form !== 'clock') return null;
  return { stated: { ...range, from: { ...date, clock: range.from.clock }, to: { ...date, clock: range.to.clock } } };
});
