import { asLocalDateTime, type TimeValue } from '../../../lib/model.ts';

/**
 * A TimeValue from short writing: `2018-09-27`, `2018-09-27T13:30`, `A/B` (an uncertain instant, or a span with `span`),
 * `../B`, `A/..`, `2018-08` for a month.
 */
export function timeOf(text: string, rest: Partial<TimeValue> = {}): TimeValue {
  const [first = '', second] = text.split('/');
  const ends = second === undefined ? [first, first] : [first, second];
  const [from = '', to = ''] = ends;
  const earliest = from === '..' ? null : asLocalDateTime(from.length === 7 ? `${from}-01` : from);
  const latest = to === '..' ? null : asLocalDateTime(to.length === 7 ? `${to}-${lastDay(to)}` : to);
  const precision = first.includes('T') || second?.includes('T') ? 'minute' : first.length === 7 ? 'month' : 'day';
  return {
    shape: 'instant',
    earliest,
    latest,
    precision,
    relation: earliest === null ? 'by' : latest === null ? 'since' : precision === 'minute' ? 'at' : 'on',
    approximate: false,
    zone: null,
    basis: 'stated',
    edtf: text,
    value: text.replace(/^\.\.\/|\/\.\.$/, ''),
    ...rest,
  };
}

const lastDay = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  return String(new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate());
};
