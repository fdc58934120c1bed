import { beginOf, endOf } from '../metrics/clockTimes.ts';
import { asLocalDateTime, type TimelineEvent, type TimeValue } from '../model.ts';
import { readLocal } from '../time/bounds.ts';

/**
 * When what an event tells of began, as finely as it is told: "since November 2013" began somewhere in that month, which
 * "from November 6, 2013" refines. The numbers take its first day, as the longest it can have been.
 */
export const beginning = (event: TimelineEvent): TimeValue => whole(event.time, beginOf(event), 'earliest');

/** When it ended, as finely as it is told. */
export const ending = (event: TimelineEvent): TimeValue => whole(event.time, endOf(event), 'latest');

function whole(told: TimeValue, point: TimeValue, side: 'earliest' | 'latest'): TimeValue {
  const at = point[side];
  if (point === told || at === null || told.part !== undefined) return point;
  const { year, month, day } = readLocal(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const isEdge = side === 'earliest' ? day === 1 : day === last;
  const years = String(year).padStart(4, '0');
  if (told.precision === 'month' && isEdge) {
    const edtf = `${years}-${two(month)}`;
    return {
      ...point,
      earliest: asLocalDateTime(`${edtf}-01`),
      latest: asLocalDateTime(`${edtf}-${two(last)}`),
      edtf,
      value: edtf,
    };
  }
  if (told.precision === 'year' && isEdge && month === (side === 'earliest' ? 1 : 12)) {
    return {
      ...point,
      earliest: asLocalDateTime(`${years}-01-01`),
      latest: asLocalDateTime(`${years}-12-31`),
      edtf: years,
      value: years,
    };
  }
  return point;
}
