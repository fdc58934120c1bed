import { asLocalDateTime, type Precision, type TimeValue } from '../../../lib/model.ts';

const local = (text: string | null) => (text === null ? null : asLocalDateTime(text));

/** A time with these bounds; `latest` left out: the same as `earliest`. */
export function time(
  earliest: string | null,
  latest: string | null = earliest,
  more: Partial<TimeValue> = {},
): TimeValue {
  const precision: Precision = (earliest ?? latest ?? '').includes('T') ? 'minute' : 'day';
  return {
    shape: 'instant',
    earliest: local(earliest),
    latest: local(latest),
    precision,
    relation: 'on',
    approximate: false,
    zone: null,
    basis: 'stated',
    edtf: earliest === latest ? (earliest ?? '') : `${earliest ?? '..'}/${latest ?? '..'}`,
    value: earliest ?? latest ?? '',
    ...more,
  };
}
