import { describe, expect, it } from 'vitest';
import { describeTime } from '../../../lib/time/describeTime.ts';
import { mentionsIn } from './support.ts';

const wordsFor = (text: string, locale?: string): string[] =>
  mentionsIn('2018-10-02', [text]).map(({ time }) => describeTime(time, locale));

describe('describeTime', () => {
  it.each([
    ['By 1:30 pm on Friday, Sept 28, 2018 it was', 'by 1:30 pm, 28 Sep 2018'],
    ['between August 11, 2018 and September 25, 2018', 'between 11 Aug and 25 Sep 2018'],
    ['between December 11, 2017 and January 5, 2018', 'between 11 Dec 2017 and 5 Jan 2018'],
    ['in early September 2018', 'early Sep 2018'],
    ['at 11:24 AM on 9/27/18', '27 Sep 2018, 11:24 am'],
    ['at 3:45 p.m. ET on 9/27/18', '27 Sep 2018, 3:45 pm ET'],
    ['since June 2017', 'since Jun 2017'],
    ['before 5 pm on Sept. 28, 2018', 'before 5:00 pm, 28 Sep 2018'],
    ['after May 5, 2018', 'after 5 May 2018'],
    ['before September 2018', 'before Sep 2018'],
    ['until 2016', 'until 2016'],
    ['in Q3 2018', 'Q3 2018'],
    ['in the second half of 2017', 'second half of 2017'],
    ['in the summer of 2018', 'summer 2018'],
    ['in the 1990s', '1990s'],
    ['in 480 BC', '480 BCE'],
    ['on the morning of July 26, 2010', 'morning of 26 Jul 2010'],
    ['in the early hours of May 6, 2018', 'early hours of 6 May 2018'],
    ['on or about April 22, 2018', 'about 22 Apr 2018'],
    ['the week of May 29, 2018', '28 May to 3 Jun 2018'],
    ['from May to July 2017', 'between May and Jul 2017'],
    ['from 2015 to 2017', 'between 2015 and 2017'],
    ['between 9 and 11 a.m. on Sept. 5, 2018', 'between 9:00 am and 11:00 am, 5 Sep 2018'],
    ['for six weeks', '6 weeks'],
    ['within 72 hours', '72 hours'],
    ['for a day', '1 day'],
    ['for several months', 'some months'],
    ['every 90 days', 'every 90 days'],
    ['each month', 'every month'],
  ])('%s: %s', (text, words) => {
    expect(wordsFor(text)).toEqual([words]);
  });

  it('writes dates as the locale does', () => {
    expect(wordsFor('on September 27, 2018', 'de-DE')).toEqual(['27. Sept. 2018']);
    expect(wordsFor('at 11:24 AM on 9/27/18', 'fr-FR')).toEqual(['27 sept. 2018, 11:24']);
  });
});
