import { dayInWeek } from '../dayInWeek.ts';
import { joinNeighbours } from './pairs.ts';

/** "Wednesday of last week", "Tuesday this week". */
export const weekdayOfWeek = joinNeighbours((left, gap, right) => {
  const stated = /^ (?:of )?$/.test(gap) ? dayInWeek(left.stated, right.stated) : null;
  return stated && { stated };
});
