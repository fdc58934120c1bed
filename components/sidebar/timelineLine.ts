import { asLocalDateTime, type TimeValue } from '../../lib/model.ts';
import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import { describeLocal, describeTime, describeTimeUnder } from '../../lib/time/describeTime.ts';
import { printerFor } from '../../lib/time/printer.ts';
import { describeGap, gapBetween } from '../../lib/timeline/gaps.ts';
import type { Words } from '../../lib/words/words.ts';

/** What stands above and in front of a row. */
export interface TimelineLine {
  /** "84 days"; null within one day, and where the times overlap. */
  gap: string | null;
  /** "27 Sep 2018", "Aug 2018"; null when the row belongs to the heading above. */
  heading: string | null;
  /** "Thu", where the heading is a day. */
  weekday: string | null;
  /** The time in words, without the day where the heading says it; null when the heading says it all. */
  time: string | null;
  /** All of the time in words, for whoever hears or jumps to this row alone. */
  whole: string;
  /** "126 min": since the row above, of the same day. */
  since: string | null;
}

/**
 * A row is under the heading of its day. Times coarser than a day, and those of several days, are headings of their own.
 * @param before the row above; null for the first
 */
export function timelineLine(row: TimelineRow, before: TimelineRow | null, words: Words): TimelineLine {
  const { time } = row.event;
  const day = dayOf(time);
  const heading = day === null ? describeTime(time, words) : describeLocal(asLocalDateTime(day), words);
  const isNew = before === null || headingKey(before.event.time, words) !== (day ?? heading);
  const gap = before && gapBetween(before.event.time, time);
  return {
    gap: gap && isNew ? describeGap(gap, words) : null,
    heading: isNew ? heading : null,
    weekday: isNew && day !== null ? printerFor(words).weekday(asLocalDateTime(day)) : null,
    time: day === null ? null : describeTimeUnder(day, time, words),
    whole: describeTime(time, words),
    since: gap && !isNew ? describeGap(gap, words) : null,
  };
}

const headingKey = (time: TimeValue, words: Words): string => dayOf(time) ?? describeTime(time, words);

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
