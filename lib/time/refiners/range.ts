import type { FoundTime } from '../found.ts';
import { before } from '../guards.ts';
import { isPoint, type StatedDate, type StatedPoint } from '../stated.ts';
import { type Joined, joinNeighbours } from './pairs.ts';
import { withYearOf } from './sharedYear.ts';

const TO =
  /^(?: r\.)?,? ?(?:-|–|—|−|to|through|thru|until|till|up to|up until|up through|and ending|and ended|and lasted until|into|ending(?: on)?)(?: the)? ?$/i;
const AND = /^,? (?:and|to)(?: (?:in|on) or (?:about|around)| in| on)?(?: the)? ?$/i;
const FRAME =
  /(?:^|[^\p{L}])((?:from|between)(?: about| around| at least| approximately| (?:in|on) or (?:about|around))? (?:the )?)$/iu;

type Grain = 'clock' | 'day' | 'period';

function grain(point: StatedPoint): Grain {
  switch (point.form) {
    case 'clock':
    case 'daypart':
      return 'clock';
    case 'unit':
      return point.unit === 'day' ? 'day' : 'period';
    case 'date':
      return point.day !== undefined || point.numbers !== undefined || point.weekday !== undefined ? 'day' : 'period';
    case 'holiday':
      return 'day';
    case 'offset':
    case 'era':
      return 'period';
  }
}

/** "from October 13, 2017 to March 29" ends in the year after. */
function yearAfter(from: StatedDate, to: StatedDate): StatedDate {
  if (to.year !== undefined || to.yearOf !== undefined || to.monthOf !== undefined || to.month === undefined) return to;
  if (from.year === undefined || from.month === undefined)
    return from.yearOf === undefined || from.month === undefined ? to : { ...to, yearOf: from.yearOf };
  const crosses = to.month * 32 + (to.day ?? 31) < from.month * 32 + (from.day ?? 0);
  return { ...to, year: from.year + (crosses ? 1 : 0), ...(from.bce ? { bce: true } : {}) };
}

function consecutiveMonths(from: StatedPoint, to: StatedPoint): boolean {
  if (from.form !== 'date' || to.form !== 'date' || from.month === undefined || to.month === undefined) return false;
  const monthsOnly = from.day === undefined && to.day === undefined && from.part === undefined && to.part === undefined;
  return monthsOnly && (from.month % 12) + 1 === to.month;
}

/** Not part of a list of three: "April, May and August". */
function standsAlone(left: FoundTime, text: string): boolean {
  return !/(?:,|\band|\bor) $/i.test(before(text, left.index));
}

/** between X and Y; from X to, through, until Y; X – Y; "January and February 2021". The frame belongs to the extent. */
export const range = joinNeighbours(joinRange);

const isBare = (point: StatedPoint): boolean =>
  point.form === 'clock' ||
  (point.form === 'date' &&
    point.weekday !== undefined &&
    grain(point) === 'day' &&
    point.day === undefined &&
    point.numbers === undefined);

/**
 * Clock times and weekdays among themselves, before dates take either: in "Monday through Friday, 9 a.m. to 9 p.m."
 * no time is Friday's, and in "from 9 to 11 a.m. on May 3" both are May 3's.
 */
export const rangeOfHours = joinNeighbours((left, gap, right, text) => {
  if (!isPoint(left.stated) || !isPoint(right.stated)) return null;
  if (left.stated.form !== right.stated.form || !isBare(left.stated) || !isBare(right.stated)) return null;
  return joinRange(left, gap, right, text);
});

function joinRange(left: FoundTime, gap: string, right: FoundTime, text: string): Joined | null {
  if (!isPoint(left.stated) || !isPoint(right.stated)) return null;
  const frame = FRAME.exec(before(text, left.index))?.[1];
  const between = frame !== undefined && /^between/i.test(frame);
  const joinedByAnd = between
    ? AND.test(gap)
    : /^ and $/.test(gap) && consecutiveMonths(left.stated, right.stated) && standsAlone(left, text);
  if (!joinedByAnd && !TO.test(gap)) return null;
  if (
    grain(left.stated) === 'clock'
      ? grain(right.stated) !== 'clock' && left.stated.form === 'clock'
      : grain(right.stated) === 'clock'
  )
    return null;
  let from: StatedPoint = left.stated;
  let to: StatedPoint = right.stated;
  if (from.form === 'offset' || to.form === 'offset') return null;
  if (from.form === 'date' && to.form === 'date') {
    // A bare year is no end of a span that begins on a day, unless the text says "from".
    if (frame === undefined && grain(from) !== grain(to)) return null;
    // "on Jan 5 to 2018" never; "from 496 to 495 BC" shares the era.
    if (to.bce && !from.bce && from.year !== undefined && from.month === undefined) from = { ...from, bce: true };
    from = withYearOf(from, to);
    to = yearAfter(from, to);
  }
  return {
    start: left.index - (frame?.length ?? 0),
    stated: {
      form: 'range',
      from,
      to,
      fromSpan: { start: left.index, end: left.stop },
      toSpan: { start: right.index, end: right.stop },
    },
  };
}
