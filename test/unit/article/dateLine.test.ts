import { describe, expect, it } from 'vitest';
import { type DayMonthOrder, datesInLine } from '../../../lib/article/dateLine.ts';

const read = (line: string, order: DayMonthOrder = 'month-first') =>
  datesInLine(line, order).map(({ day, role }) => `${day} ${role}`);

describe('datesInLine', () => {
  it.each([
    ['October 2, 2018', '2018-10-02'],
    ['Oct. 2nd, 2018', '2018-10-02'],
    ['Oct 2 2018', '2018-10-02'],
    ['OCTOBER 02, 2018 10:15 AM', '2018-10-02'],
    ['Tuesday, 2 October 2018', '2018-10-02'],
    ['2nd of October 2018', '2018-10-02'],
    ['02-Oct-2018', '2018-10-02'],
    ['18 NOV 2019', '2019-11-18'],
    ["2 Oct '18", '2018-10-02'],
    ['2018, October 2', '2018-10-02'],
    ['2018-10-02T11:02:41-04:00', '2018-10-02'],
    ['2018/10/2', '2018-10-02'],
    ['2018.10.02 15:24', '2018-10-02'],
    ['12. Oktober 2018', '2018-10-12'],
    ['Montag, 3. März 2014', '2014-03-03'],
    ['3. Mrz. 2014', '2014-03-03'],
    ['1er mars 2021', '2021-03-01'],
    ['le 14 août 2019', '2019-08-14'],
    ['22 déc. 2020', '2020-12-22'],
    ['2 de octubre de 2018', '2018-10-02'],
    ['22 de janeiro de 2018 às 0:13', '2018-01-22'],
    ['02 Ago 2017', '2017-08-02'],
    ['5 maggio 2016', '2016-05-05'],
    ['7 juli 2015', '2015-07-07'],
    ['12Okt2018', '2018-10-12'],
    ['25.09.2018', '2018-09-25'],
    ['3.9.18', '2018-09-03'],
    ['11/19/19 06:56 AM', '2019-11-19'],
    ['19/11/2019', '2019-11-19'],
    ['Wed, Nov 20 2019', '2019-11-20'],
  ])('reads %j', (line, day) => {
    expect(datesInLine(line, 'month-first').map((date) => date.day)).toEqual([day]);
  });

  it.each([
    ['03/04/2021', 'month-first', '2021-03-04'],
    ['03/04/2021', 'day-first', '2021-04-03'],
    ['03.04.2021', 'month-first', '2021-04-03'],
    ['13/04/2021', 'month-first', '2021-04-13'],
    ['04/13/2021', 'day-first', '2021-04-13'],
  ] as const)('orders %j %s', (line, order, day) => {
    expect(datesInLine(line, order).map((date) => date.day)).toEqual([day]);
  });

  it.each([
    ['Posted on October 2, 2018 by Dissent', ['2018-10-02 published']],
    ['Aug. 5, 2019 | Updated: Aug 6, 2019', ['2019-08-05 unknown', '2019-08-06 modified']],
    ['Updated 3:27 am PST, Wednesday, November 20, 2019', ['2019-11-20 modified']],
    [
      'PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Tue, Nov 19, 2019',
      ['2019-11-19 published', '2019-11-19 modified'],
    ],
    ['Veröffentlicht am 12.10.2018, zuletzt geändert 14.10.2018', ['2018-10-12 published', '2018-10-14 modified']],
    ['Publié le 3 mars 2021 - Mis à jour le 4 mars 2021', ['2021-03-03 published', '2021-03-04 modified']],
    ['First published: Tuesday, 19 November 2019', ['2019-11-19 published']],
  ])('knows the roles in %j', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    'May 2018',
    'May 5',
    'at 11:24 AM on 9/27',
    '1 (877) 438-8228',
    '192.168.10.20',
    'version 10.2.2018.1',
    'February 30, 2018',
    '31.02.2018',
    '13/13/2018',
    '1970-01-01T00:00:00Z',
    '0001-01-01T00:00:00',
    'CVE-2018-10-0211',
    'Windows 10 Oct update',
    'ISBN 978-3-16-148410-0',
  ])('finds no day in %j', (line) => {
    expect(read(line)).toEqual([]);
  });
});
