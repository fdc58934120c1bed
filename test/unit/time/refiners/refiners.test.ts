import { describe, expect, it } from 'vitest';
import { engineTable, foundInEnglish } from '../support.ts';

engineTable('keepLongest', [
  ['in May 2018', 'May 2018'],
  ['on May 20, 2018 at', 'May 20, 2018'],
  ['the third quarter of 2018', 'the third quarter of 2018'],
]);

engineTable('dropNotTime', [
  ['see https://example.org/2018/09/27/notice'],
  ['open report-2018-09-27.pdf'],
  ['write to jan2018@example.org or may.2018@example.org'],
  ['call 877 438 2018 or (877) 438-2018'],
  ['the notice of 2018-09-27.', '2018-09-27'],
]);

engineTable('weekdayWithDate', [
  ['On Thursday, Sept 27, 2018 the', 'Thursday, Sept 27, 2018'],
  ['on Friday 14 May 2021', 'Friday 14 May 2021'],
  ['on Friday the 5th of May', 'Friday the 5th of May'],
  ['on Friday. May 5 was', 'Friday', 'May 5'],
]);

engineTable('weekdayBesideDate', [
  ['on the Thursday before Easter two', 'the Thursday before Easter'],
  ['The Saturday after Thanksgiving it', 'The Saturday after Thanksgiving'],
  ['on the Monday following May 3', 'the Monday following May 3'],
  ['on Monday before noon', 'Monday', 'noon'],
  ['on Monday after June', 'Monday', 'June'],
  ['on bank holiday Monday', 'bank holiday Monday'],
]);

engineTable('daypartWithDate', [
  ['On the morning of July 26, 2010, he', 'the morning of July 26, 2010'],
  ['on Tuesday morning', 'Tuesday morning'],
  ['late on the night of 5 May', 'late on the night of 5 May'],
  ['on July 26 in the evening', 'July 26 in the evening'],
  ['on Friday evening classes', 'Friday evening'],
]);

engineTable('dateWithClock', [
  ['at 2.50am on Friday 14 May 2021', '2.50am on Friday 14 May 2021'],
  ['January 20, 2022, at 23:46: raised', 'January 20, 2022, at 23:46'],
  ['yesterday at 5pm', 'yesterday at 5pm'],
  ['11:24 AM on 9/27/18', '11:24 AM on 9/27/18'],
  ['by 2:00PM 9/28/18', '2:00PM 9/28/18'],
  ['between 9 and 11 a.m. on Sept. 5', 'between 9 and 11 a.m. on Sept. 5'],
  ['in May at 5pm', 'May', '5pm'],
]);

engineTable('weekdayOfWeek', [
  ['on Wednesday of last week', 'Wednesday of last week'],
  ['Tuesday this week', 'Tuesday this week'],
  ['on Wednesday the week was', 'Wednesday'],
]);

engineTable('yearOf', [
  ['in November of last year', 'November of last year'],
  ['on December 12, last year', 'December 12, last year'],
  ['in August of that year', 'August of that year'],
  ['in the autumn of 481 BC', 'the autumn of 481 BC'],
  ['On Sept. 29 the year was', 'Sept. 29'],
]);

engineTable('partOfPeriod', [
  ['by early October', 'early October'],
  ['since mid-May', 'mid-May'],
  ['in late 2008', 'late 2008'],
  ['by the end of March', 'the end of March'],
  ['Early in 1914', 'Early in 1914'],
  ['earlier this week', 'earlier this week'],
  ['later that month', 'later that month'],
  ['at the end of the month', 'the end of the month'],
  ['will start 2018 with', '2018'],
]);

engineTable('shiftedDate', [
  ['the day before Thanksgiving 2017', 'the day before Thanksgiving 2017'],
  ['two days before Christmas', 'two days before Christmas'],
  ['a week after Sept. 5, 2018', 'a week after Sept. 5, 2018'],
  ['the day before he left', 'the day before'],
]);

engineTable('range', [
  ['between August 11, 2018 and September 25, 2018', 'between August 11, 2018 and September 25, 2018'],
  ['ran November 27 - December 15', 'November 27 - December 15'],
  ['from October 13, 2017 through March 29, 2018', 'from October 13, 2017 through March 29, 2018'],
  ['From mid-May through July 2017', 'From mid-May through July 2017'],
  ['in January and February 2021', 'January and February 2021'],
  ['in April, May and June 2021', 'April', 'May', 'June 2021'],
  ['on Aug. 11 and Sept. 25, 2018', 'Aug. 11', 'Sept. 25, 2018'],
  ['9/17-9/18', '9/17-9/18'],
  ['between 22 and 24 June 2016', 'between 22 and 24 June 2016'],
  ['(1926-1928)', '1926-1928'],
  ['on May 5 to 2018 users', 'May 5'],
]);

engineTable('approximate', [
  ['on or about April 22', 'on or about April 22'],
  ['at around 1am', 'around 1am'],
  ['some time in mid-August', 'mid-August'],
  ['about the breach in May', 'May'],
]);

engineTable('dropUnanchored', [
  ['the month was long'],
  ['for the year'],
  ['a few days later, it'],
  ['in the day, at the hour'],
  ['over the weekend', 'the weekend'],
]);

describe('opening hours are repeated, not events', () => {
  it.each([
    'call 866-447-7559, from 7:00 a.m. to 1:00 a.m. Eastern time every day',
    'Monday through Friday, 9 a.m. to 9 p.m. Eastern Time, call our hotline',
    'Please call between 8 am and 5:30 pm, Monday to Friday',
    'The call center is open 9:00 am - 6:30 pm ET weekdays',
  ])('%s', (text) => {
    expect(foundInEnglish(text).map(([, stated]) => stated.form)).toEqual(['set']);
  });

  it('a clock range on a day is an event', () => {
    expect(
      foundInEnglish('The portal was down from 9 a.m. to 11 a.m. on May 3.').map(([, stated]) => stated.form),
    ).toEqual(['range']);
  });
});

describe('sharedYear', () => {
  const yearsIn = (text: string) =>
    foundInEnglish(text).map(([, stated]) => (stated.form === 'date' ? (stated.year ?? stated.yearOf) : stated.form));
  it.each([
    ['on Aug. 11 and Sept. 25, 2018', [2018, 2018]],
    ['in January, April, May and August of this year', ['this', 'this', 'this', 'this']],
    ['in December, January and March 2019', [2018, 2019, 2019]],
    ['on 4/5/18, 5/21/18, and 8/15/18', [2018, 2018, 2018]],
    ['the spring and early summer of 1943', [1943, 1943]],
    ['Dec. 7, 8 and 9, 2017', [2017, 2017, 2017]],
    ['on May 5. In June 2018', [undefined, 2018]],
    ['on May 5, June 2018 reports', [undefined, 2018]],
  ])('%s', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });
});

describe('periodEnded', () => {
  it.each([
    ['for the year ended 31 December 2017.', { year: 2017 }],
    ['for the year ended 30 June 2018.', { year: 2018, month: 6, day: 30 }],
    ['the quarter ending June 30, 2018', { quarter: 2, year: 2018 }],
  ])('%s', (text, stated) => {
    expect(foundInEnglish(text)).toHaveLength(1);
    expect(foundInEnglish(text)[0]?.[1]).toMatchObject(stated);
  });
});

engineTable('clockWithDaypart', [
  ['at 10:15 the same morning', '10:15 the same morning'],
  ['That evening at 8:15 they', 'That evening at 8:15'],
  ['On May 3, shortly before 2 a.m., it', 'May 3, shortly before 2 a.m.'],
  ['It was a morning shift of 10'],
]);
