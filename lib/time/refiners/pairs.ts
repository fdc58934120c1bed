import type { Refiner } from 'chrono-node/en';
import { type Context, FoundTime, timeRefiner } from '../found.ts';
import type { Stated } from '../stated.ts';

/** What two neighbours say together; `start` and `end` widen the extent. */
export interface Joined {
  stated: Stated;
  start?: number;
  end?: number;
}

export type Join = (left: FoundTime, gap: string, right: FoundTime, text: string) => Joined | null;

/** The longest gap two halves of one expression can have: ", at approximately " and the like. */
const LONGEST_GAP = 28;

/** Walks over neighbours from the left and joins those that belong together, again with what was joined. */
export function joinNeighbours(join: Join): Refiner {
  return timeRefiner((found, context) => {
    if (found.length < 2) return found;
    const joined: FoundTime[] = [];
    for (const right of found) {
      const left = joined.at(-1);
      const both = left && right.index - left.stop <= LONGEST_GAP ? tryJoin(left, right, join, context) : null;
      if (both) joined[joined.length - 1] = both;
      else joined.push(right);
    }
    return joined;
  });
}

function tryJoin(left: FoundTime, right: FoundTime, join: Join, context: Context): FoundTime | null {
  const both = join(left, context.text.slice(left.stop, right.index), right, context.text);
  return both && new FoundTime(context, both.start ?? left.index, both.end ?? right.stop, both.stated);
}
