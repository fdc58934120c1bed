import { describe, expect, it } from 'vitest';
import { asLocalDateTime, type TimeValue } from '../../../lib/model.ts';
import { parseTime } from '../../../lib/session/parseTime.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { articleOf, dayTime, Scene } from './scene.ts';

const state = (published: string | null = '2018-10-15') =>
  new Scene().ready(articleOf(undefined, published === null ? null : asLocalDateTime(published))).state;

const read = (text: string, corrected: TimeValue | null = null, published: string | null = '2018-10-15') => {
  const time = parseTime(text, corrected, state(published), ENGLISH);
  return time.ok ? time.value.edtf : time.error;
};

describe('what is typed into a date field', () => {
  it.each([
    ['by 1:30 pm Sep 28, 2018', '../2018-09-28T13:30'],
    ['early September 2018', '2018-09-01/2018-09-10'],
    ['2018-08-11/2018-09-25', '2018-08-11/2018-09-25'],
    ['Sep 28', '2018-09-28'],
    ['May 2', '2018-05-02'],
    ['last Thursday', '2018-10-11'],
  ])('%s: as in the article', (text, edtf) => {
    expect(read(text)).toBe(edtf);
  });

  it.each([
    ['by 1:30 pm Sep 28', '../2016-09-28T13:30'],
    ['Nov 2', '2016-11-02'],
    ['Nov 2.', '2016-11-02'],
    ['September', '2016-09'],
    ['mid-May', '2016-05-11/2016-05-21'],
    ['11 Aug to 25 Sep', '2016-08-11/2016-09-25'],
    ['9/8', '2016-09-08'],
    ['1:30 pm', '2016-03-04T13:30'],
    ['by 5 pm', '../2016-03-04T17:00'],
    ['Nov 2, 2019', '2019-11-02'],
    ['last Thursday', '2018-10-11'],
  ])('%s: what is left open is that of the time corrected', (text, edtf) => {
    expect(read(text, dayTime('2016-03-04'))).toBe(edtf);
    if (text !== 'last Thursday') expect(read(text, dayTime('2016-03-04'), null)).toBe(edtf);
  });

  it('day and month are in the order set, else in that of the article', () => {
    const scene = new Scene().ready();
    const typed = (text: string) => parseTime(text, dayTime('2018-01-01'), scene.state, ENGLISH);
    expect(typed('9/8/2018')).toMatchObject({ value: { edtf: '2018-09-08' } });
    scene.do({ type: 'set-day-month-order', order: 'day-first' }).answered();
    expect(typed('9/8/2018')).toMatchObject({ value: { edtf: '2018-08-09' } });
    expect(typed('9/8')).toMatchObject({ value: { edtf: '2018-08-09' } });
    const german = { ...scene.state, saved: null };
    const [timex] = german.analysis?.timex ?? [];
    if (!german.analysis || !timex) throw new Error('expected a date');
    german.analysis = { ...german.analysis, timex: [{ ...timex, text: '3.4.2018', time: dayTime('2018-04-03') }] };
    expect(parseTime('9/8/2018', null, german, ENGLISH)).toMatchObject({ value: { edtf: '2018-08-09' } });
  });

  it.each([
    ['Sep 28', null, '“Sep 28” has no year. Add it, as in “28 Sep 2018”.'],
    ['9/31/2018', '2018-10-15', '“9/31/2018” is not in the calendar. Check the day of the month.'],
    ['soon', '2018-10-15', '“soon” could not be read as a date or time.'],
    ['two weeks', '2018-10-15', '“two weeks” is a length of time, not a date. Type when it began or ended.'],
  ])('%s: says what is wrong', (text, published, message) => {
    expect(read(text, null, published)).toContain(message);
  });
});
