import { describe, expect, it } from 'vitest';
import { mentionsIn, valuesIn } from './support.ts';

describe('years', () => {
  it('come from publication when no neighbour has one, the past preferred', () => {
    expect(valuesIn('2014-01-24', ['It ran November 27 - December 15. Then came January 10.'])).toEqual([
      'November 27 - December 15 = 2013-11-27/2013-12-15',
      'January 10 = 2014-01-10',
    ]);
  });

  it('look ahead where the verb does', () => {
    expect(valuesIn('2018-11-20', ['The offer will expire on March 1.'])).toEqual(['March 1 = 2019-03-01']);
    expect(valuesIn('2018-11-20', ['The thieves were seen on March 1.'])).toEqual(['March 1 = 2018-03-01']);
  });

  it('come from the dated neighbours, and move on in list order', () => {
    expect(
      valuesIn('2014-03-26', ['Summer 2013: alarms', 'Nov. 12: inside', 'Dec. 19: confirmed', 'Jan 10: more']),
    ).toEqual(['Summer 2013 = 2013-22', 'Nov. 12 = 2013-11-12', 'Dec. 19 = 2013-12-19', 'Jan 10 = 2014-01-10']);
  });

  it('come from the heading of the section', () => {
    expect(
      valuesIn(null, [
        { text: '1917', kind: 'heading', level: 2 },
        'In March the czar fell.',
        { text: '1918', kind: 'heading', level: 2 },
        'In March peace was signed.',
      ]),
    ).toEqual(['1917 = 1917', 'March = 1917-03', '1918 = 1918', 'March = 1918-03']);
  });

  it('are not taken from background', () => {
    expect(
      valuesIn('2009-01-20', ['TJX lost 94 million records in 2007.', 'Heartland was told on January 12.']),
    ).toEqual(['2007 = 2007', 'January 12 = 2009-01-12']);
    expect(valuesIn(null, ['On 3 May 1917 it began. Italy, allied since 1882, left by 15 May.'])).toEqual([
      '3 May 1917 = 1917-05-03',
      '1882 = 1882',
      '15 May = 1917-05-15',
    ]);
  });

  it('of a history come from its own years, not from publication', () => {
    expect(
      valuesIn('2009-12-19', [
        'On September 1, 1939, it began. On May 10, 1940, it fell. On June 10, Italy invaded; twelve days later France surrendered. In 1941, the Axis came. By the end of March it won.',
      ]),
    ).toEqual([
      'September 1, 1939 = 1939-09-01',
      'May 10, 1940 = 1940-05-10',
      'June 10 = 1940-06-10',
      'twelve days later = 1940-06-22',
      '1941 = 1941',
      'the end of March = 1941-03',
    ]);
  });

  it('before 1 CE are printed as the gold data print them, and exchanged as ISO counts', () => {
    const [mention] = mentionsIn(null, ['In 480 BC they fought.']);
    expect(mention?.time).toMatchObject({
      value: 'BC0480',
      edtf: '-0479',
      earliest: '-0479-01-01',
      latest: '-0479-12-31',
    });
  });

  it('of three digits count only in a text about their time', () => {
    expect(valuesIn(null, ['In 328 he came to Tabennese. In 348 Pachomius died; in 368 Theodorus.'])).toEqual([
      '328 = 0328',
      '348 = 0348',
      '368 = 0368',
    ]);
    expect(valuesIn('2018-10-02', ['In 328 of the cases, in 348 more and in 368 others, on May 5, 2018.'])).toEqual([
      'May 5, 2018 = 2018-05-05',
    ]);
  });
});

describe('anaphora', () => {
  it('count from the event spoken of, not from publication', () => {
    expect(
      valuesIn('2013-12-30', [
        'Krebs had it on Dec. 18. A day later the chain confirmed; on Dec. 23 the department joined, and that same day it blamed software.',
      ]),
    ).toEqual([
      'Dec. 18 = 2013-12-18',
      'A day later = 2013-12-19',
      'Dec. 23 = 2013-12-23',
      'that same day = 2013-12-23',
    ]);
  });

  it('reckon hours from a clock time', () => {
    expect(
      valuesIn('2022-05-06', [
        'Calls came at 2.50am on Friday 14 May 2021. Just under two hours earlier, at around 1am, it was set off. RTÉ had it by 7am; twenty-eight minutes later the HSE said so.',
      ]),
    ).toEqual([
      '2.50am on Friday 14 May 2021 = 2021-05-14T02:50',
      'Just under two hours earlier = 2021-05-14T00:50',
      'around 1am = 2021-05-14T01:00',
      '7am = 2021-05-14T07:00',
      'twenty-eight minutes later = 2021-05-14T07:28',
    ]);
  });

  it('agree with the date beside them', () => {
    expect(
      valuesIn('2016-09-26', [
        'On September 9, thirteen days before the announcement, it knew. About 170 years later, in 1896, another did.',
      ]),
    ).toEqual([
      'September 9 = 2016-09-09',
      'thirteen days before the announcement = 2016-09-09',
      'About 170 years later = 1896~',
      '1896 = 1896',
    ]);
  });

  it('do not count from what only says how long', () => {
    expect(
      valuesIn('2021-04-12', ['On April 9 it was seen. They had been in since April 2. A day later the police came.']),
    ).toEqual(['April 9 = 2021-04-09', 'April 2 = 2021-04-02', 'A day later = 2021-04-10']);
  });

  it('without anything to count from are left out', () => {
    expect(valuesIn(null, ['Two days later it was over. The next day, too. Yesterday as well.'])).toEqual([]);
  });
});

describe('deictics', () => {
  it('count from publication', () => {
    expect(
      valuesIn('2018-10-02', ['Yesterday and last week, this month and last year; two weeks ago; on Friday.']),
    ).toEqual([
      'Yesterday = 2018-10-01',
      'last week = 2018-09-24/2018-09-30',
      'this month = 2018-10',
      'last year = 2017',
      'two weeks ago = 2018-09-18',
      'Friday = 2018-09-28',
    ]);
  });

  it('count from the dated entry they stand in', () => {
    expect(
      valuesIn('2018-10-02', [
        { text: 'March 3, 2017', kind: 'heading', level: 3 },
        'Yesterday the site was down.',
        { text: 'What we do', kind: 'heading', level: 3 },
        'Since yesterday it is up.',
      ]),
    ).toEqual(['March 3, 2017 = 2017-03-03', 'Yesterday = 2017-03-02', 'yesterday = 2018-10-01']);
  });

  it('count from the date of a quoted letter, inside the quotation only', () => {
    expect(
      valuesIn('2018-10-02', [
        'The letter reads:',
        { text: 'September 5, 2018', kind: 'quote', quoteDepth: 1 },
        { text: 'Yesterday we learned of it.', kind: 'quote', quoteDepth: 1 },
        'We asked again yesterday.',
      ]),
    ).toEqual(['September 5, 2018 = 2018-09-05', 'Yesterday = 2018-09-04', 'yesterday = 2018-10-01']);
  });

  it('an update is written on its own day, and is not late for it', () => {
    const mentions = mentionsIn('2018-10-02', [
      { text: 'Updated October 13, 2018: we learned yesterday of another.', kind: 'update' },
    ]);
    expect(mentions.map(({ time }) => time.value)).toEqual(['2018-10-13', '2018-10-12']);
    expect(mentions[0]?.flags).toBeUndefined();
  });

  it('the weekend is the one spoken of, and over when it is told as past', () => {
    expect(valuesIn('2014-01-10', ['He apologized on Dec. 20 and offered a discount for the weekend.'])).toEqual([
      'Dec. 20 = 2013-12-20',
      'the weekend = 2013-12-21/2013-12-22',
    ]);
    expect(valuesIn('2019-06-12', ['Cases were reported over the weekend.'])).toEqual([
      'the weekend = 2019-06-08/2019-06-09',
    ]);
    expect(valuesIn('2019-06-12', ['Lessons will be held at the weekend.'])).toEqual([
      'the weekend = 2019-06-15/2019-06-16',
    ]);
  });

  it('weekdays look back, unless the verb looks ahead', () => {
    expect(valuesIn('2018-10-02', ['It said on Monday that lessons will resume on Thursday.'])).toEqual([
      'Monday = 2018-10-01',
      'Thursday = 2018-10-04',
    ]);
  });
});

describe('clock times', () => {
  it('take the day of the item before', () => {
    expect(
      valuesIn('2018-10-02', ['Called at 11:24 AM on 9/27/18.', 'Notified at 1:30PM that it was breached.']),
    ).toEqual(['11:24 AM on 9/27/18 = 2018-09-27T11:24', '1:30PM = 2018-09-27T13:30']);
  });

  it('of a live blog keep its day, whatever the entries speak of', () => {
    expect(
      valuesIn('2017-05-15', ['11.45am Good morning: 47 trusts were hit on Friday.', '1.05pm The fix is out.']),
    ).toEqual(['11.45am = 2017-05-15T11:45', 'Friday = 2017-05-12', '1.05pm = 2017-05-15T13:05']);
  });

  it('take the zone stated for all of them, after it is stated', () => {
    const [before, after] = mentionsIn('2022-03-23', [
      'Posted at 8:50 AM, Pacific Time.',
      'Times below are UTC.',
      'January 20, 2022, 23:18: alert',
    ]);
    expect(before?.time).toMatchObject({ value: '2022-03-23T08:50-07:00', zone: 'Pacific Time' });
    expect(after?.time).toMatchObject({ value: '2022-01-20T23:18Z', zone: 'UTC' });
  });

  it('by a time is an upper bound, not an instant', () => {
    const [mention] = mentionsIn('2018-10-02', ['By 1:30 pm on Friday, Sept 28, 2018 the city had a new system.']);
    expect(mention).toMatchObject({
      text: '1:30 pm on Friday, Sept 28, 2018',
      type: 'TIME',
      time: {
        relation: 'by',
        value: '2018-09-28T13:30',
        edtf: '../2018-09-28T13:30',
        earliest: null,
        latest: '2018-09-28T13:30',
      },
    });
  });
});

describe('order of day and month', () => {
  const order = (text: string, more = {}) => valuesIn('2018-10-02', [text], more).map((line) => line.split(' = ')[1]);
  it.each([
    ['American unless something says otherwise', 'on 5/4/18', {}, ['2018-05-04']],
    ['a number over twelve decides for all', 'on 5/4/18 and 13/4/18', {}, ['2018-04-05', '2018-04-13']],
    ['the page’s region', 'on 5/4/18', { language: 'en-GB' }, ['2018-04-05']],
    ['the domain', 'on 5/4/18', { url: 'https://example.co.uk/news' }, ['2018-04-05']],
    ['the weekday beside it', 'on Thursday 5/4/18', {}, ['2018-04-05']],
    ['the same date written out', 'on 5/4/18, that is 5 April', {}, ['2018-04-05', '2018-04-05']],
    ['the way dates are written out', 'on 5/4/18, after 6 March', {}, ['2018-04-05', '2018-03-06']],
    ['not after publication', 'on 1/12/18', { language: 'en-GB' }, ['2018-01-12']],
    [
      'the reader’s setting above all',
      'on 13/4/18 and 5/4/18',
      { settings: { dayMonthOrder: 'month-first' } },
      ['2018-04-13', '2018-05-04'],
    ],
  ])('%s', (_why, text, more, values) => expect(order(text, more)).toEqual(values));

  it('says when nothing decides', () => {
    expect(mentionsIn('2018-10-02', ['on 5/4/18'])[0]?.flags).toEqual(['ambiguous-day-month']);
    expect(mentionsIn('2018-10-02', ['on 5/4/18'], { language: 'en-US' })[0]?.flags).toBeUndefined();
    expect(mentionsIn('2018-10-02', ['on 5/5/18'])[0]?.flags).toBeUndefined();
  });
});

describe('misprints keep their literal value', () => {
  it.each([
    ['on Friday, Sept. 27, 2018', '2018-09-27', 'weekday-mismatch'],
    ['on Feb. 30, 2018', '2018-02-30', 'impossible-date'],
    ['it was found on May 5, 2019', '2019-05-05', 'after-publication'],
  ])('%s', (text, value, flag) => {
    const [mention] = mentionsIn('2018-10-02', [text]);
    expect(mention?.time.value).toBe(value);
    expect(mention?.flags).toEqual([flag]);
  });

  it('an impossible day is bounded by its month', () => {
    expect(mentionsIn('2018-10-02', ['on Feb. 30, 2018'])[0]?.time).toMatchObject({
      earliest: '2018-02-01',
      latest: '2018-02-28',
      edtf: '2018-02',
    });
  });
});

describe('spans', () => {
  it('have both bounds and both parts', () => {
    const text = 'It occurred between August 11, 2018 and September 25, 2018.';
    const [mention] = mentionsIn('2018-10-02', [text]);
    expect(mention).toMatchObject({
      text: 'between August 11, 2018 and September 25, 2018',
      type: 'RANGE',
      time: {
        shape: 'span',
        relation: 'between',
        earliest: '2018-08-11',
        latest: '2018-09-25',
        edtf: '2018-08-11/2018-09-25',
      },
    });
    expect(mention?.parts?.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      ['August 11, 2018', '2018-08-11'],
      ['September 25, 2018', '2018-09-25'],
    ]);
  });

  it('cross the year', () => {
    expect(valuesIn('2018-10-02', ['They were in from December 22 to January 5.'])).toEqual([
      'from December 22 to January 5 = 2017-12-22/2018-01-05',
    ]);
  });

  it('that end before they begin are none', () => {
    expect(valuesIn('2018-10-02', ['from May 5, 2018 to May 1, 2018'])).toEqual([]);
  });
});

describe('no false alarms', () => {
  it.each([
    'Shares fell $1.24 a share, or 3-4%, from $20 to 200.',
    'Versions 0.14.0 to 0.16.3, v10.12.2023, 4.0.9801 and Struts 2.3.5 are affected.',
    'Call 1-800-555-2018, 877 438 2018 or 911; ZIP 20185; open 24/7.',
    'CVE-2018-1234 in Windows 2000; Sections 5(1)(f) and 32; case 18-cv-2019; 3:22-cv-01884.',
    'You may march on; wait a second; Theresa May; the Oracle Sun server; SAT scores.',
    'Now more than ever, in today’s world, even today, said USA TODAY.',
    'A 10-year-old, grades 7-12, 2,078 patients, 2078 patients, 366 customers.',
    'From 192.168.10.12, hash 5d41402abc4b2a76b9719d911017c592, port 2018.',
  ])('%s', (text) => expect(valuesIn('2018-10-02', [text])).toEqual([]));
});
