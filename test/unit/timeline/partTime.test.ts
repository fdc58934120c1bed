import { describe, expect, test } from 'vitest';
import { partTime } from '../../../lib/timeline/partTime.ts';
import { time } from './timeValue.ts';

const part = (value: string) => ({ start: 0, end: 1, value });

describe('the ends of a range as times of their own', () => {
  test.each([
    ['2018-08-11', '2018-08-11', '2018-08-11', 'day', 'on'],
    ['2018-08', '2018-08-01', '2018-08-31', 'month', 'in'],
    ['2018-02~', '2018-02-01', '2018-02-28', 'month', 'in'],
    ['2018', '2018-01-01', '2018-12-31', 'year', 'in'],
    ['2018-22', '2018-06-01', '2018-08-31', 'season', 'in'],
    ['2018-35', '2018-07-01', '2018-09-30', 'quarter', 'in'],
    ['2018-08-11T13:30', '2018-08-11T13:30', '2018-08-11T13:30', 'minute', 'at'],
    ['2018-08-11T13:30Z', '2018-08-11T13:30', '2018-08-11T13:30', 'minute', 'at'],
    ['2018-08-06/2018-08-12', '2018-08-06', '2018-08-12', 'day', 'on'],
  ])('%s', (value, earliest, latest, precision, relation) => {
    const range = time(null, null, { shape: 'span', relation: 'between' });
    expect(partTime(range, part(value), 'start')).toMatchObject({
      shape: 'instant',
      earliest,
      latest,
      precision,
      relation,
      edtf: value,
      value,
    });
  });

  test('"mid-May": the range’s own bound is the tighter one', () => {
    const range = time('2017-05-11', '2017-07-31', { shape: 'span', relation: 'between' });
    expect(partTime(range, part('2017-05'), 'start')).toMatchObject({ earliest: '2017-05-11', latest: '2017-05-31' });
    expect(partTime(range, part('2017-07'), 'end')).toMatchObject({ earliest: '2017-07-01', latest: '2017-07-31' });
  });

  test('a value that names no place in time leaves the range’s bound', () => {
    const range = time('2017-05-11', '2017-07-31', { shape: 'span', relation: 'between' });
    expect(partTime(range, part('XXXX-05'), 'start')).toMatchObject({ earliest: '2017-05-11', latest: null });
    expect(partTime(range, part('XXXX-05'), 'end')).toMatchObject({ earliest: null, latest: '2017-07-31' });
  });
});
