import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../lib/time/bounds.ts';
import { zoneOffset, zoneStatement } from '../../../../lib/time/context/zone.ts';

const on = (iso: string): number => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return dayNumber({ year, month, day });
};

describe('zoneOffset', () => {
  it.each([
    ['UTC', '2018-09-27', 'Z'],
    ['Z', '2018-09-27', 'Z'],
    ['ET', '2018-09-27', '-04:00'],
    ['ET', '2018-12-27', '-05:00'],
    ['Pacific Time', '2022-03-23', '-07:00'],
    ['Eastern Standard Time', '2018-09-27', '-05:00'],
    ['US Central', '2018-11-03', '-05:00'],
    ['US Central', '2018-11-04', '-06:00'],
    ['CEST', '2018-09-27', '+02:00'],
    ['IST', '2018-09-27', '+05:30'],
    ['-0430', '2018-09-27', '-04:30'],
    ['UTC+2', '2018-09-27', '+02:00'],
  ])('%s on %s is %s', (zone, day, offset) => expect(zoneOffset(zone, on(day))).toBe(offset));

  it('an unknown zone gives no offset', () => {
    expect(zoneOffset('QQT', 0)).toBe('');
    expect(zoneOffset(null, 0)).toBe('');
  });
});

describe('zoneStatement', () => {
  it.each([
    ['Times below are UTC.', 'UTC'],
    ['All times are in Pacific Time', 'Pacific'],
    ['All times in this timeline are given in ET.', 'ET'],
  ])('%s', (text, zone) => expect(zoneStatement(text)?.zone).toBe(zone));

  it.each(['Three times UTC was wrong', 'at all times', 'in times past'])('is not in %j', (text) =>
    expect(zoneStatement(text)).toBeNull(),
  );
});
