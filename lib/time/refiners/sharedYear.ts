import type { Refiner } from 'chrono-node/en';
import { FoundTime, timeRefiner } from '../found.ts';
import type { Stated, StatedDate, StatedPoint } from '../stated.ts';

const lacksYear = (date: StatedDate): boolean =>
  date.year === undefined && date.yearOf === undefined && date.monthOf === undefined && date.seasonOf === undefined;

/** Month and day as one number, for "is it later in the year"; seasons and quarters by their first month. */
function inYear(date: StatedDate): number {
  if (date.month !== undefined) return date.month * 32 + (date.day ?? 0);
  if (date.quarter !== undefined) return (date.quarter * 3 - 2) * 32;
  if (date.season !== undefined) return { spring: 3, summer: 6, autumn: 9, winter: 12 }[date.season] * 32;
  return 0;
}

/** `left` with the year of `right`, one earlier where "December and January 2019" crosses it. */
export function withYearOf(left: StatedDate, right: StatedDate): StatedDate {
  if (!lacksYear(left) || inYear(left) === 0 || inYear(right) === 0) return left;
  if (right.yearOf !== undefined) return { ...left, yearOf: right.yearOf };
  if (right.year === undefined) return left;
  const crosses = inYear(left) > inYear(right) && !right.bce;
  return { ...left, year: right.year - (crosses ? 1 : 0), ...(right.bce ? { bce: true } : {}) };
}

const first = (stated: Stated): StatedPoint | Stated => (stated.form === 'range' ? stated.from : stated);

/** "January, April, May and August of this year", "Aug. 11 and Sept. 25, 2018": the last one's year is everyone's. */
export function sharedYearIn(and: string): Refiner {
  const listGap = new RegExp(
    `^(?:,? ?(?:${and}|&|/)|,| ?/) ?(?:again )?(?:(?:in|on|of|im|am|en|em|a|il|le|el|de) )?(?:(?:the|el|le|il|de|o) )?(?:(?:early|mid|late)[- ])?$`,
    'iu',
  );
  return timeRefiner((found, context) => {
    const shared: FoundTime[] = [];
    for (let index = found.length - 1; index >= 0; index--) {
      const left = found[index];
      const right = shared.at(-1);
      if (!left) continue;
      const date = left.stated;
      const next = right ? first(right.stated) : null;
      const listed = right && listGap.test(context.text.slice(left.stop, right.index));
      if (!listed || date.form !== 'date' || next?.form !== 'date' || !sameGrain(date, next)) shared.push(left);
      else shared.push(new FoundTime(context, left.index, left.stop, withYearOf(date, next)));
    }
    return shared.reverse();
  });
}

export const sharedYear = sharedYearIn('and|or');

/** Days are listed with days and months with months: "on May 5 and June 2018" is no list of one kind. */
const sameGrain = (a: StatedDate, b: StatedDate): boolean => (a.day === undefined) === (b.day === undefined);
