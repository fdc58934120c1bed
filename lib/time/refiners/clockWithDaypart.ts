import { inDaypart } from '../inDaypart.ts';
import type { Stated } from '../stated.ts';
import { joinNeighbours } from './pairs.ts';

const CLOCK_THEN_PART = /^,? (?:on )?$/i;
const PART_THEN_CLOCK =
  /^ (?:at|around|about|at about|at around|by|just after|just before|shortly after|shortly before) $/i;

function join(clock: Stated, part: Stated): Stated | null {
  if (clock.form !== 'clock' || part.form !== 'daypart') return null;
  return { ...clock, clock: inDaypart(clock.clock, part.daypart) };
}

/** "10:15 the same morning", "that evening at 8:15": a clock time of the day spoken of, in that part of it. */
export const clockWithDaypart = joinNeighbours((left, gap, right) => {
  const stated =
    (CLOCK_THEN_PART.test(gap) ? join(left.stated, right.stated) : null) ??
    (PART_THEN_CLOCK.test(gap) ? join(right.stated, left.stated) : null);
  return stated && { stated };
});
