import { joinNeighbours } from './pairs.ts';

/** "of" in every language we read: "mayo de este año", "Dezember des Vorjahres". */
const OF = /^,? (?:(?:of|de|del|do|di|des|van) )?$/i;

/** "November of last year", "December 12, last year", "August of that year", "the spring of next year". */
export const yearOf = joinNeighbours((left, gap, right) => {
  const date = left.stated;
  const year = right.stated;
  // "the autumn of 481 BC"
  if (
    year.form === 'date' &&
    year.bce &&
    year.month === undefined &&
    date.form === 'date' &&
    date.season !== undefined &&
    date.year === undefined
  ) {
    return /^,? (?:of |in )?$/.test(gap) ? { stated: { ...date, year: year.year ?? 0, bce: true } } : null;
  }
  if (year.form !== 'unit' || year.unit !== 'year' || year.part !== undefined) return null;
  if (date.form === 'holiday' && date.year === undefined && OF.test(gap))
    return { stated: { ...date, yearOf: year.which } };
  if (date.form !== 'date' || date.year !== undefined || date.monthOf !== undefined || date.seasonOf !== undefined)
    return null;
  const needsYear =
    date.month !== undefined || date.season !== undefined || date.quarter !== undefined || date.numbers !== undefined;
  if (!needsYear || !OF.test(gap)) return null;
  // "On Sept. 29 the year's …" has no comma and no "of": the bare article needs them.
  if (year.which === 'the' && !/of $/.test(gap)) return null;
  return { stated: { ...date, yearOf: year.which } };
});
