import type { LocalDateTime, TimelineEvent, TimeValue } from '../model.ts';

/** When what the event tells of began: the first day of a span, and of "since May 7". */
export function beginOf({ time }: TimelineEvent): TimeValue {
  const isSpan = time.shape === 'span' && time.latest !== null;
  const isSince = time.relation === 'since' && time.latest === null;
  return time.earliest !== null && (isSpan || isSince) ? pointOf(time, time.earliest) : time;
}

/** When it ended: the last day of a span, and of "until June 3". */
export function endOf({ time }: TimelineEvent): TimeValue {
  const isSpan = time.shape === 'span' && time.earliest !== null;
  const isUntil = time.relation === 'until' && time.earliest === null;
  return time.latest !== null && (isSpan || isUntil) ? pointOf(time, time.latest) : time;
}

function pointOf(time: TimeValue, at: LocalDateTime): TimeValue {
  return { ...time, shape: 'instant', earliest: at, latest: at, edtf: at, value: at };
}
