import { FoundTime, timeRefiner } from '../found.ts';
import type { Clock } from '../stated.ts';

/** At most this many minutes lie between a time with "p.m." and the next one, which leaves it out. */
const MOST = 6 * 60;

const minutes = ({ hour, minute }: Clock): number => hour * 60 + minute;

/** "noticed at 7:15 p.m. and called; IT locked the account at 7:22": a time soon after an afternoon's is of that afternoon. */
export const sameHalf = timeRefiner((found, context) => {
  let last: Clock | null = null;
  return found.map((item) => {
    const { stated } = item;
    const clock = 'clock' in stated ? stated.clock : undefined;
    if (clock === undefined || (stated.form !== 'clock' && stated.form !== 'date')) return item;
    const told = /[ap]\.?m\b|[ap]\.m\./i.test(item.text);
    const open = !told && /^[1-9]:\d\d$|^1[01]:\d\d$/.test(item.text);
    const later = last !== null && open ? minutes(clock) + 720 - minutes(last) : -1;
    if (told) last = clock.hour > 12 ? clock : null;
    if (stated.form !== 'clock' || later <= 0 || later > MOST) return item;
    const moved = { ...clock, hour: clock.hour + 12 };
    last = moved;
    return new FoundTime(context, item.index, item.stop, { ...stated, clock: moved });
  });
});
