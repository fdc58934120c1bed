import type { LocalDateTime, TimelineEvent, TimeValue } from '../model.ts';
import { wholeBounds } from '../timeline/partTime.ts';

/** When what the event tells of began: the first day of a span; of "since May 7" that day, of "since May" within it. */
export function beginOf({ time }: TimelineEvent): TimeValue {
  if (time.earliest === null) return time;
  if (isSince(time)) return within(time, time.earliest);
  return time.shape === 'span' && time.latest !== null ? pointOf(time, time.earliest, time.earliest) : time;
}

/** When it ended: the last day of a span; of "until June 3" that day, of "until June" within it. */
export function endOf({ time }: TimelineEvent): TimeValue {
  if (time.latest === null) return time;
  if (isUntil(time)) return within(time, time.latest);
  return time.shape === 'span' && time.earliest !== null ? pointOf(time, time.latest, time.latest) : time;
}

/** What is said to hold since then came about then: "the registry has been back since Monday". */
export function momentOf(event: TimelineEvent): TimeValue {
  return isSince(event.time) ? beginOf(event) : event.time;
}

/** When what was gone came back: "since Monday" and "down until Monday" are both Monday. */
export function backAt(event: TimelineEvent): TimeValue {
  return isUntil(event.time) ? endOf(event) : momentOf(event);
}

const isSince = ({ relation, earliest, latest }: TimeValue): boolean =>
  relation === 'since' && earliest !== null && latest === null;
const isUntil = ({ relation, earliest, latest }: TimeValue): boolean =>
  relation === 'until' && latest !== null && earliest === null;

/** Anywhere in what the date names: its bound alone says more than the text does. */
function within(time: TimeValue, bound: LocalDateTime): TimeValue {
  const whole = wholeBounds(time);
  return whole === null ? pointOf(time, bound, bound) : pointOf(time, whole.earliest, whole.latest);
}

function pointOf(time: TimeValue, earliest: LocalDateTime, latest: LocalDateTime): TimeValue {
  const value = earliest === latest ? earliest : `${earliest}/${latest}`;
  return { ...time, shape: 'instant', earliest, latest, edtf: value, value };
}
