import { cueWords } from '../cues.ts';
import { clock24, clockMilitary } from '../parsers/clock.ts';
import { isoDate } from '../parsers/isoDate.ts';
import { isoWeek } from '../parsers/isoWeek.ts';
import { numericDate } from '../parsers/numericDate.ts';
import { quarterCode } from '../parsers/quarter.ts';
import { yearSpan } from '../parsers/yearSpan.ts';
import { dropNotTime } from '../refiners/dropNotTime.ts';
import { dropUnanchored } from '../refiners/dropUnanchored.ts';
import { keepLongest } from '../refiners/overlap.ts';
import { sharedYearIn } from '../refiners/sharedYear.ts';
import { weekdayWithDate } from '../refiners/weekdayWithDate.ts';
import { yearOf } from '../refiners/yearOf.ts';
import { TimeEngine } from '../timeEngine.ts';
import type { Language } from './language.ts';
import { clock } from './parsers/clock.ts';
import {
  dayMonth,
  dayOfMonth,
  dayRange,
  dottedDayMonth,
  monthAlone,
  monthYear,
  quarter,
  season,
} from './parsers/dates.ts';
import { duration, offset, phrase, set, twoDaysOff, weekday } from './parsers/relative.ts';
import { foreignYear } from './parsers/year.ts';
import {
  approximateIn,
  clockWithDate,
  daypartAfter,
  daypartBefore,
  partIn,
  rangeIn,
  weekdayOfWeekIn,
} from './refiners.ts';

/** Only "Q3" is told by a word for all of them; their own words are in their patterns. */
const CUES = cueWords({ fiscal: 'q' });

/** The same engine for another language: its own words in shared patterns, and the same context rules after. */
export function buildEngine(language: Language): TimeEngine {
  const parsers = [
    isoDate,
    isoWeek,
    dayRange(language),
    dayMonth(language),
    monthYear(language),
    numericDate,
    ...(language.code === 'de' ? [dottedDayMonth] : []),
    dayOfMonth(language),
    quarterCode,
    quarter(language),
    yearSpan,
    season(language),
    monthAlone(language),
    phrase(language),
    twoDaysOff(language),
    weekday(language),
    set(language),
    offset(language),
    clock(language),
    duration(language),
    clock24,
    clockMilitary,
    foreignYear(language),
  ];
  const refiners = [
    keepLongest,
    dropNotTime,
    weekdayWithDate,
    weekdayOfWeekIn,
    daypartAfter(language),
    daypartBefore(language),
    yearOf,
    clockWithDate(language),
    partIn(language),
    sharedYearIn(language.and),
    approximateIn(language),
    rangeIn(language),
    dropUnanchored,
    keepLongest,
  ];
  return new TimeEngine(parsers, refiners, CUES);
}
