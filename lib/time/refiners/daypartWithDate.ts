import { FoundTime, timeRefiner } from '../found.ts';
import type { Daypart, Stated } from '../stated.ts';
import { namesDay } from './namesDay.ts';
import { joinNeighbours } from './pairs.ts';

/** "the morning of July 26, 2010", "late on the night of 5 May": the part of day takes its day. */
export const daypartBeforeDate = joinNeighbours((left, gap, right) => {
  const part = left.stated;
  if (part.form !== 'daypart' || !/^ (?:of|on) (?:the )?$/i.test(gap) || !namesDay(right.stated)) return null;
  return { stated: { ...right.stated, daypart: part.daypart, ...(part.part ? { part: part.part } : {}) } };
});

const AFTER = /^,? (?:(?:in|during) the )?(?:(early|late) )?(morning|afternoon|evening|night)(?!\w|-)/i;

/** "Tuesday morning", "July 26 in the evening". */
export const daypartAfterDate = timeRefiner((found, context) =>
  found.map((item) => {
    if (!namesDay(item.stated) || item.stated.daypart !== undefined) return item;
    const match = AFTER.exec(context.text.slice(item.stop, item.stop + 32));
    if (!match) return item;
    const daypart = match[2]?.toLowerCase() as Daypart;
    const stated: Stated = { ...item.stated, daypart };
    if (match[1] !== undefined) stated.part = match[1].toLowerCase() === 'early' ? 'start' : 'end';
    return new FoundTime(context, item.index, item.stop + match[0].length, stated);
  }),
);
