import { joinNeighbours } from './pairs.ts';

/** For every language: "Friday, Sept 28, 2018", "Thursday the 5th of May", "last Sunday, 5 March": one day, named twice. */
export const weekdayWithDate = joinNeighbours((left, gap, right) => {
  if (!/^,? ?(?:(?:the|der|dem|den|le|el|il|o|a|de) )?$/i.test(gap)) return null;
  const day = left.stated;
  const date = right.stated;
  if (day.form !== 'date' || date.form !== 'date' || day.weekday === undefined || date.weekday !== undefined)
    return null;
  if (day.day !== undefined || day.numbers !== undefined) return null;
  if (date.day === undefined && date.numbers === undefined) return null;
  return { stated: { ...date, weekday: day.weekday, ...(day.clock ? { clock: day.clock } : {}) } };
});
