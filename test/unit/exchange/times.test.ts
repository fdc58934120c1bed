import { expect, it } from 'vitest';
import { exportFileName } from '../../../lib/exchange/exportFileName.ts';
import { isInstant, isLocalDateTime } from '../../../lib/exchange/times.ts';
import { asInstant } from '../../../lib/model.ts';

it.each([
  ['2018-09-27', true],
  ['2018-09-27T13:30', true],
  ['2020-02-29', true],
  ['2018-02-29', false],
  ['2018-13-01', false],
  ['2018-00-01', false],
  ['2018-09-31', false],
  ['2018-09-27T24:00', false],
  ['2018-09-27T23:60', false],
  ['0000-01-01', true],
  ['-0043-03-15', true],
  ['-0004-02-29', true],
  ['-0003-02-29', false],
  ['-0000-01-01', false],
  ['2018-09-27T13:30:00', false],
  ['2018-09', false],
  ['', false],
])('isLocalDateTime(%j) is %s', (text, expected) => {
  expect(isLocalDateTime(text)).toBe(expected);
});

it.each([
  ['2026-11-24T06:30:00.000Z', true],
  ['2026-02-30T06:30:00.000Z', false],
  ['2026-11-24T24:00:00.000Z', false],
  ['2026-11-24T06:30:00Z', false],
  ['2026-11-24T06:30:00.000+01:00', false],
  ['2026-11-24', false],
  ['yesterday', false],
])('isInstant(%j) is %s', (text, expected) => {
  expect(isInstant(text)).toBe(expected);
});

it('names an export by its minute, without a colon', () => {
  expect(exportFileName(asInstant('2026-11-24T06:30:59.999Z'))).toBe('breachline-library-2026-11-24T0630.json');
});
