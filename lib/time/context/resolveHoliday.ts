import { dayFromNumber, isoWeekday } from '../bounds.ts';
import type { StatedHoliday } from '../stated.ts';
import { yearByNarrative, yearByWriting } from './chooseYear.ts';
import { holidayIn, patchTuesday } from './holidays.ts';
import { takenFrom } from './inference.ts';
import { dayPlace, daysPlace, type Place, weekendPlace } from './place.ts';
import type { Circumstances, Resolved } from './resolvePoint.ts';
import { resolveYear } from './resolveYear.ts';

/** The named day of its year, or of the year the text was speaking of; "weekend" makes it the days around. */
export function resolveHoliday(stated: StatedHoliday, around: Circumstances): Resolved | null {
  const { narrative, writing, history, tense } = around;
  if (stated.name === 'patch tuesday') return resolvePatchTuesday(around);
  let year = stated.year ?? (stated.yearOf === undefined ? null : resolveYear(stated.yearOf, writing, narrative));
  const basis =
    stated.year === undefined ? (narrative.year === null ? 'relative-to-publication' : 'inherited-year') : 'stated';
  const taken = stated.year === undefined ? takenFrom('year', narrative.said.year ?? writing?.source ?? null) : [];
  if (year === null) {
    const model = holidayIn(stated.name, writing?.year ?? narrative.year?.year ?? 2000);
    if (model === null) return null;
    const yearless = dayFromNumber(model);
    if (narrative.year !== null) {
      year = yearByNarrative(yearless, narrative.year.year, narrative.year.day);
      // A report does not tell what happened on a holiday to come.
      const ahead = writing !== null && !history && (holidayIn(stated.name, year) ?? 0) > writing.number;
      if (ahead && tense() === 'past') year -= 1;
    } else if (writing !== null) year = yearByWriting(yearless, writing.year, writing.number, tense());
    else return null;
  }
  const day = holidayIn(stated.name, year);
  if (day === null) return null;
  const place = stated.weekend ? weekendAround(day, stated.name) : dayPlace(day);
  return { place, basis, flags: [], zone: null, taken };
}

/**
 * Friday to Monday for Easter, Saturday to Monday for a Monday's holiday, Thursday to Sunday for Thanksgiving, else
 * the nearest Saturday and Sunday.
 */
function weekendAround(day: number, name: string): Place {
  if (name.startsWith('easter')) return daysPlace(day - 2, day + 1, 'week');
  const weekday = isoWeekday(day);
  if (weekday === 1) return daysPlace(day - 2, day, 'week');
  if (weekday === 4 || weekday === 5) return daysPlace(day, day + (7 - weekday), 'week');
  return weekday >= 6 ? weekendPlace(day) : weekendPlace(day, -1);
}

function resolvePatchTuesday({ narrative, writing, tense }: Circumstances): Resolved | null {
  const byFocus = narrative.focus?.precision === 'month' || narrative.focus?.precision === 'day';
  const from = (byFocus ? narrative.focus?.first : writing?.number) ?? null;
  if (from === null) return null;
  const { year, month } = dayFromNumber(from);
  let day = patchTuesday(year, month);
  // In the days before this month's, a report means the last one.
  if (day > from && narrative.focus?.precision !== 'month' && tense() !== 'future')
    day = patchTuesday(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1);
  return {
    place: dayPlace(day),
    basis: narrative.focus === null ? 'relative-to-publication' : 'relative-to-event',
    flags: [],
    zone: null,
    taken: takenFrom('date', byFocus ? narrative.said.focus : (writing?.source ?? null)),
  };
}
