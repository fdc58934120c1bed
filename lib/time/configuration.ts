import { ENGLISH_CUES } from './lexicon/englishCues.ts';
import { bareDuration } from './parsers/bareDuration.ts';
import { bceSpan, bceYear, ceYear } from './parsers/bce.ts';
import { century } from './parsers/century.ts';
import { clock12, clock24, clockDotted, clockMilitary, clockSpoken, clockWord } from './parsers/clock.ts';
import { clockInDaypart } from './parsers/clockInDaypart.ts';
import { clockRange } from './parsers/clockRange.ts';
import { dayAfterDays } from './parsers/dayAfterDays.ts';
import { dayMonth } from './parsers/dayMonth.ts';
import { dayOfDays } from './parsers/dayOfDays.ts';
import { dayOfMonth } from './parsers/dayOfMonth.ts';
import { daypart } from './parsers/daypart.ts';
import { dayMonthRange, monthDayRange } from './parsers/dayRange.ts';
import { daysOfMonth } from './parsers/daysOfMonth.ts';
import { decade } from './parsers/decade.ts';
import { deicticDay, twoDaysOff } from './parsers/deicticDay.ts';
import { duration } from './parsers/duration.ts';
import { earlyYear } from './parsers/earlyYear.ts';
import { fiscalYear } from './parsers/fiscalYear.ts';
import { holiday, nineEleven } from './parsers/holiday.ts';
import { isoDate } from './parsers/isoDate.ts';
import { isoWeek } from './parsers/isoWeek.ts';
import { monthAlone } from './parsers/monthAlone.ts';
import { monthDay } from './parsers/monthDay.ts';
import { monthYear } from './parsers/monthYear.ts';
import { numericDate } from './parsers/numericDate.ts';
import { numericDayMonth } from './parsers/numericDayMonth.ts';
import { isoMonth, numericMonthYear } from './parsers/numericMonth.ts';
import { offset } from './parsers/offset.ts';
import { halfYear, quarter, quarterCode } from './parsers/quarter.ts';
import { season } from './parsers/season.ts';
import { set } from './parsers/set.ts';
import { shortAgo } from './parsers/shortAgo.ts';
import { shortYear } from './parsers/shortYear.ts';
import { spelledYear } from './parsers/spelledYear.ts';
import { unit } from './parsers/unit.ts';
import { weekdayInMonth, weekendOf, weekOf, weekOfMonth } from './parsers/week.ts';
import { weekday } from './parsers/weekday.ts';
import { year } from './parsers/year.ts';
import { yearSpan } from './parsers/yearSpan.ts';
import { approximate } from './refiners/approximate.ts';
import { clockWithDaypart } from './refiners/clockWithDaypart.ts';
import { dateWithClock, dateWithClockRange } from './refiners/dateWithClock.ts';
import { daypartAfterDate, daypartBeforeDate } from './refiners/daypartWithDate.ts';
import { dropNotTime } from './refiners/dropNotTime.ts';
import { dropUnanchored } from './refiners/dropUnanchored.ts';
import { deskHours, openingHours } from './refiners/openingHours.ts';
import { keepLongest } from './refiners/overlap.ts';
import { partOfPeriod } from './refiners/partOfPeriod.ts';
import { periodEnded } from './refiners/periodEnded.ts';
import { range, rangeOfHours } from './refiners/range.ts';
import { sameHalf } from './refiners/sameHalf.ts';
import { sharedYear } from './refiners/sharedYear.ts';
import { dayBeforeDate, daysBeforeDate, weekdayBesideDate } from './refiners/shiftedDate.ts';
import { weekdayOfWeek } from './refiners/weekdayOfWeek.ts';
import { weekdayWithDate } from './refiners/weekdayWithDate.ts';
import { yearOf } from './refiners/yearOf.ts';
import { TimeEngine } from './timeEngine.ts';

/** What finds expressions, in the order that decides between two of the same length. */
const PARSERS = [
  isoDate,
  isoWeek,
  monthDayRange,
  dayMonthRange,
  monthDay,
  dayMonth,
  dayOfDays,
  dayAfterDays,
  monthYear,
  weekOf,
  weekendOf,
  weekOfMonth,
  daysOfMonth,
  weekdayInMonth,
  numericDate,
  isoMonth,
  numericMonthYear,
  nineEleven,
  numericDayMonth,
  bceSpan,
  bceYear,
  ceYear,
  fiscalYear,
  quarterCode,
  quarter,
  halfYear,
  yearSpan,
  holiday,
  season,
  monthAlone,
  weekday,
  deicticDay,
  twoDaysOff,
  daypart,
  clockInDaypart,
  clockRange,
  clock12,
  clock24,
  clockDotted,
  clockMilitary,
  clockWord,
  clockSpoken,
  set,
  offset,
  shortAgo,
  duration,
  bareDuration,
  century,
  decade,
  unit,
  dayOfMonth,
  year,
  shortYear,
  spelledYear,
  earlyYear,
];

/** What joins and judges them, in the order it must happen. */
const REFINERS = [
  keepLongest,
  dropNotTime,
  sameHalf,
  daypartBeforeDate,
  weekdayWithDate,
  rangeOfHours,
  daypartAfterDate,
  yearOf,
  weekdayOfWeek,
  daysBeforeDate,
  dayBeforeDate,
  weekdayBesideDate,
  dateWithClock,
  clockWithDaypart,
  partOfPeriod,
  periodEnded,
  sharedYear,
  approximate,
  range,
  dateWithClockRange,
  openingHours,
  deskHours,
  dropUnanchored,
  keepLongest,
];

/** English: chrono's engine with our own parsers and refiners. */
export const english = new TimeEngine(PARSERS, REFINERS, ENGLISH_CUES);
