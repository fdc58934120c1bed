import type { Stated } from './stated.ts';

/** A weekday and nothing else, and the week that is pointed at. */
export function dayInWeek(day: Stated, week: Stated): Stated | null {
  if (day.form !== 'date' || day.weekday === undefined || day.weekdayOf !== undefined || day.month !== undefined)
    return null;
  if (day.day !== undefined || day.numbers !== undefined || week.form !== 'unit' || week.unit !== 'week') return null;
  if (week.which === 'the' || week.part !== undefined) return null;
  return { ...day, weekOf: week.which };
}
