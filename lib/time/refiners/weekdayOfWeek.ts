import { joinNeighbours } from './pairs.ts';

/** "Wednesday of last week", "Tuesday this week". */
export const weekdayOfWeek = joinNeighbours((left, gap, right) => {
  const day = left.stated;
  const week = right.stated;
  if (day.form !== 'date' || day.weekday === undefined || day.weekdayOf !== undefined || day.month !== undefined)
    return null;
  if (day.day !== undefined || day.numbers !== undefined || week.form !== 'unit' || week.unit !== 'week') return null;
  if (week.which === 'the' || week.part !== undefined || !/^ (?:of )?$/.test(gap)) return null;
  return { stated: { ...day, weekOf: week.which } };
});
