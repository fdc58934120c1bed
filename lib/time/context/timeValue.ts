import type { LocalDateTime, TimeRelation, TimeValue } from '../../model.ts';
import { dayFromNumber, fromEpochMinute, localDateTime } from '../bounds.ts';
import type { Part } from '../stated.ts';
import { type Place, third } from './place.ts';
import type { Resolved } from './resolvePoint.ts';

const MINUTES_PER_DAY = 1440;

interface Bounds {
  earliest: LocalDateTime;
  latest: LocalDateTime;
}

function boundsOf(place: Place, part: Part | undefined): Bounds {
  if (place.minutes) {
    return {
      earliest: fromEpochMinute(place.first * MINUTES_PER_DAY + place.minutes.from),
      latest: fromEpochMinute(place.last * MINUTES_PER_DAY + place.minutes.to),
    };
  }
  const { first, last } = part === undefined ? place : third(place, part);
  return { earliest: localDateTime(dayFromNumber(first)), latest: localDateTime(dayFromNumber(last)) };
}

/** The unit after (`step` 1) or before (-1) a place begins or ends here: "before May" ends on 30 April. */
function beyond(place: Place, step: 1 | -1): LocalDateTime {
  if (place.minutes && place.precision === 'minute') {
    return fromEpochMinute(
      (step < 0 ? place.first : place.last) * MINUTES_PER_DAY +
        (step < 0 ? place.minutes.from - 1 : place.minutes.to + 1),
    );
  }
  return localDateTime(dayFromNumber(step < 0 ? place.first - 1 : place.last + 1));
}

const isDay = (place: Place): boolean => place.first === place.last && place.minutes === null;

/** A value of one place: bounds and EDTF with the relation, `value` without. */
export function pointValue(
  resolved: Resolved,
  relation: TimeRelation,
  modifiers: { part?: Part; approximate?: true },
): TimeValue {
  const { place, basis, zone } = resolved;
  const part = isDay(place) || place.minutes ? undefined : modifiers.part;
  const bounds = boundsOf(place, part);
  const approximate = modifiers.approximate === true;
  const plain =
    part === undefined && place.precision !== 'daypart' ? place.edtf : `${bounds.earliest}/${bounds.latest}`;
  // EDTF's tilde qualifies a date; on a clock time or an interval it would not parse.
  const tilde = approximate && /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(plain) && place.precision !== 'season' ? '~' : '';
  const common = {
    precision: place.precision,
    relation,
    approximate,
    zone,
    basis,
    value: place.value + (tilde === '~' && place.value === plain ? '~' : ''),
    ...(modifiers.part === undefined ? {} : { part: modifiers.part }),
  };
  switch (relation) {
    case 'by':
    case 'until':
      return {
        ...common,
        shape: relation === 'by' ? 'instant' : 'span',
        earliest: null,
        latest: bounds.latest,
        edtf: `../${plainOr(plain, bounds.latest)}`,
      };
    case 'before': {
      const latest = beyond(place, -1);
      return { ...common, shape: 'instant', earliest: null, latest, edtf: `../${latest}` };
    }
    case 'since':
      return {
        ...common,
        shape: 'span',
        earliest: bounds.earliest,
        latest: null,
        edtf: `${plainOr(plain, bounds.earliest)}/..`,
      };
    case 'after': {
      const earliest = beyond(place, 1);
      return { ...common, shape: 'instant', earliest, latest: null, edtf: `${earliest}/..` };
    }
    case 'at':
    case 'on':
    case 'in':
    case 'between':
      return { ...common, shape: 'instant', ...bounds, edtf: plain + tilde };
  }
}

/** What may stand at an interval's end: a season or an interval is written by its bound instead. */
const PLAIN = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T.*)?)?)?$/;

/** `edtf` where an interval may end in it, else the bound. */
const plainOr = (edtf: string, bound: LocalDateTime): string => (PLAIN.test(edtf) ? edtf : bound);

/** A span with both ends given. */
export function rangeValue(
  from: Resolved,
  to: Resolved,
  parts: { from?: Part | undefined; to?: Part | undefined },
): TimeValue {
  const first = boundsOf(from.place, parts.from);
  const last = boundsOf(to.place, parts.to);
  const start = parts.from === undefined ? plainOr(from.place.edtf, first.earliest) : first.earliest;
  const end = parts.to === undefined ? plainOr(to.place.edtf, last.latest) : last.latest;
  const coarser = from.place.precision === to.place.precision ? from.place.precision : finest(from.place, to.place);
  return {
    shape: 'span',
    earliest: first.earliest,
    latest: last.latest,
    precision: coarser,
    relation: 'between',
    approximate: false,
    zone: from.zone ?? to.zone,
    basis: from.basis,
    edtf: `${start}/${end}`,
    value: `${single(from.place, 'first')}/${single(to.place, 'last')}`,
    ...(parts.from === undefined ? {} : { part: parts.from }),
  };
}

/** An interval's own end where a place is itself written as an interval. */
function single(place: Place, side: 'first' | 'last'): string {
  if (!place.value.includes('/')) return place.value;
  const [a = '', b = ''] = place.value.split('/');
  return side === 'first' ? a : b;
}

const ORDER = ['minute', 'hour', 'daypart', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade'] as const;
const finest = (a: Place, b: Place) =>
  ORDER.indexOf(a.precision) < ORDER.indexOf(b.precision) ? a.precision : b.precision;

/** A length or a repetition: no place in time. */
export function lengthValue(shape: 'duration' | 'set', value: string, approximate: boolean): TimeValue {
  return {
    shape,
    earliest: null,
    latest: null,
    precision: precisionOf(value),
    relation: 'in',
    approximate,
    zone: null,
    basis: 'stated',
    edtf: value,
    value,
  };
}

function precisionOf(value: string): TimeValue['precision'] {
  if (/^PT.*[SM]$/.test(value)) return 'minute';
  if (/^PT.*H$/.test(value)) return 'hour';
  const unit = /([DWMY])$/.exec(value)?.[1];
  return unit === 'W' ? 'week' : unit === 'M' ? 'month' : unit === 'Y' ? 'year' : 'day';
}
