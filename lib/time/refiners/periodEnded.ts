import { joinNeighbours } from './pairs.ts';

/** "the year ended 31 December 2017", "the quarter ending June 30, 2018": the year or quarter, named by its last day. */
export const periodEnded = joinNeighbours((left, gap, right) => {
  const period = left.stated;
  const end = right.stated;
  if (period.form !== 'unit' || end.form !== 'date' || end.month === undefined) return null;
  if (!/^ (?:that )?(?:ended|ending|to)(?: on)? $/i.test(gap)) return null;
  const { year, yearOf } = end;
  const inYear = { ...(year === undefined ? {} : { year }), ...(yearOf === undefined ? {} : { yearOf }) };
  // A year that ends in another month is no calendar year: its last day stands for it.
  if (period.unit === 'year' && end.month !== 12) return { stated: end };
  if (period.unit === 'year')
    return year === undefined && yearOf === undefined ? null : { stated: { form: 'date', ...inYear } };
  if (period.unit === 'quarter') return { stated: { form: 'date', quarter: Math.ceil(end.month / 3), ...inYear } };
  if (period.unit === 'month') return { stated: { form: 'date', month: end.month, ...inYear } };
  return null;
});
