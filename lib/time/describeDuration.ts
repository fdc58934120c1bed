import type { Words } from '../words/words.ts';

const UNITS = {
  TS: 'second',
  TM: 'minute',
  TH: 'hour',
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
} as const;

type Unit = (typeof UNITS)[keyof typeof UNITS];

/** One duration of one unit, `P6W`, `PT72H` or `PXM` ("some months"); null for more than one unit. */
function readDuration(value: string): { unit: Unit; amount: number | null } | null {
  const [, t, amount, letter] = /^P(T?)([\d.]+|X)([SMHDWY])$/.exec(value) ?? [];
  const unit = Object.entries(UNITS).find(([code]) => code === `${t}${letter}`)?.[1];
  if (amount === undefined || unit === undefined) return null;
  return { unit, amount: amount === 'X' ? null : Number(amount) };
}

/** "6 weeks", "some months"; a duration of several units is written as it stands. */
export function describeDuration(value: string, words: Words): string {
  const duration = readDuration(value);
  if (duration === null) return value;
  const { unit, amount } = duration;
  return amount === null ? words.t(`some.${unit}`) : words.plural(`duration.${unit}`, amount);
}

/** "every month", "every 90 days". */
export function describeRepetition(value: string, words: Words): string {
  const duration = readDuration(value);
  if (duration === null || duration.amount === null) {
    return words.t('time.every_some', { duration: describeDuration(value, words) });
  }
  return words.plural(`every.${duration.unit}`, duration.amount);
}
