import { asLocalDateTime, type TimeValue } from '../../lib/model.ts';
import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import { describeLocal, describeTime, describeTimeUnder } from '../../lib/time/describeTime.ts';
import { describeGap, gapBetween } from '../../lib/timeline/gaps.ts';
import type { Words } from '../../lib/words/words.ts';

/** A row with what stands above it: the gap to the row before and the heading of a new day. */
export interface TimelineLine {
  row: TimelineRow;
  /** "84 days"; null within one day, and where the times overlap. */
  gap: string | null;
  /** "27 Sep 2018", "Aug 2018"; null when the row belongs to the heading above. */
  heading: string | null;
  /** The time in words, without the day where the heading says it; null when the heading says it all. */
  time: string | null;
}

/** Groups rows by day. Times coarser than a day, and those of several days, are headings of their own. */
export function timelineLines(rows: readonly TimelineRow[], words: Words): TimelineLine[] {
  let before: TimelineRow | null = null;
  let group: string | null = null;
  return rows.map((row) => {
    const { time } = row.event;
    const day = dayOf(time);
    const heading = day === null ? describeTime(time, words) : describeLocal(asLocalDateTime(day), words);
    const key = day ?? heading;
    const isNew = key !== group;
    const gap = isNew && before ? gapBetween(before.event.time, time) : null;
    before = row;
    group = key;
    return {
      row,
      gap: gap && describeGap(gap, words),
      heading: isNew ? heading : null,
      time: day === null ? null : describeTimeUnder(day, time, words),
    };
  });
}

/**
 * The one day a time lies in, `2018-09-27`; null for longer and undated times, and for "before June 30", which was on
 * another day. "by 1:30 pm on June 30" is taken for that day, which its author means.
 */
function dayOf({ earliest, latest, precision }: TimeValue): string | null {
  if (!['minute', 'hour', 'daypart', 'day'].includes(precision)) return null;
  if ((earliest === null || latest === null) && precision === 'day') return null;
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  const day = from?.split('T')[0];
  return day !== undefined && to?.split('T')[0] === day ? day : null;
}
