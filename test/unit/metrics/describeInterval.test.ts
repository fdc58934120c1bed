import { expect, it } from 'vitest';
import { describeInterval } from '../../../lib/metrics/describeInterval.ts';
import { ENGLISH } from '../../../lib/words/english.ts';

it.each([
  ['day', 45, 45, '45 days'],
  ['day', 1, 1, '1 day'],
  ['day', 0, 0, 'same day'],
  ['minute', 126, 126, '126 min'],
  ['minute', 0, 0, 'same minute'],
  ['minute', null, 1470, '≤ 24.5 h'],
  ['minute', null, 1440, '≤ 24 h'],
  ['minute', 180, 180, '3 h'],
  ['minute', 2880, 2880, '2 days'],
  ['day', 43, 47, '43–47 days'],
  ['day', 0, 5, '≤ 5 days'],
  ['day', 5, null, '≥ 5 days'],
  ['day', null, null, 'not stated'],
  ['day', -6, -6, '6 days before'],
  ['day', -9, -6, '6–9 days before'],
  ['day', -6, 0, '≤ 6 days before'],
  ['day', null, -6, '≥ 6 days before'],
  ['day', -6, null, '≤ 6 days before'],
  ['day', -3, 5, '3 days before to 5 days after'],
  ['day', 1205, 1205, '1,205 days'],
] as const)('%s, %s to %s: %s', (unit, min, max, words) => {
  expect(describeInterval({ unit, min, max }, ENGLISH)).toBe(words);
});

it('says "about" where a time does', () => {
  expect(describeInterval({ unit: 'day', min: 67, max: 67, approximate: true }, ENGLISH)).toBe('about 67 days');
  expect(describeInterval({ unit: 'day', min: null, max: null, approximate: true }, ENGLISH)).toBe('not stated');
});
