import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../lib/time/bounds.ts';
import { fitsWeekday, yearByNarrative, yearByWriting } from '../../../../lib/time/context/chooseYear.ts';

const day = (year: number, month: number, date: number): number => dayNumber({ year, month, day: date });

describe('yearByNarrative', () => {
  it.each([
    ['later in the same year', { month: 9, day: 5 }, day(2018, 5, 1), 2018],
    ['a little back', { month: 3, day: 7 }, day(2018, 8, 2), 2018],
    ['December to January moves on', { month: 1, day: 10 }, day(2018, 12, 19), 2019],
    ['January back to December', { month: 12, day: 10 }, day(2018, 1, 19), 2017],
    ['a year named alone', { month: 1, day: null }, null, 2018],
  ])('%s', (_why, yearless, focus, year) => expect(yearByNarrative(yearless, 2018, focus)).toBe(year));
});

describe('yearByWriting', () => {
  const written = day(2018, 11, 20);
  it.each([
    ['the past is preferred', { month: 3, day: 1 }, 'past', 2018],
    ['a verb that looks ahead', { month: 3, day: 1 }, 'future', 2019],
    ['soon to come, with no verb', { month: 12, day: 5 }, 'unknown', 2018],
    ['the running month', { month: 11, day: null }, 'past', 2018],
    ['just over', { month: 12, day: 31 }, 'past', 2017],
  ] as const)('%s', (_why, yearless, tense, year) => expect(yearByWriting(yearless, 2018, written, tense)).toBe(year));
});

describe('fitsWeekday', () => {
  it.each([
    [2025, 1, 24, 5, true],
    [2024, 1, 24, 5, false],
    [2024, 2, 29, 4, true],
    [2025, 2, 29, 6, false],
  ])('%i-%i-%i on weekday %i: %s', (year, month, day, weekday, fits) =>
    expect(fitsWeekday(year, month, day, weekday)).toBe(fits),
  );
});
