import { describe, expect, it } from 'vitest';
import { describeInference } from '../../../../lib/time/describeInference.ts';
import { ENGLISH } from '../../../../lib/words/english.ts';
import { mentionsIn, timeContext } from '../support.ts';

type Parts = Parameters<typeof mentionsIn>[1];

/** "words: inference; inference" of every expression that is not stated whole. */
const inferredIn = (published: string | null, parts: Parts, more: Parameters<typeof timeContext>[1] = {}): string[] =>
  mentionsIn(published, parts, more).flatMap(({ text, inferred }) =>
    inferred === undefined ? [] : [`${text}: ${inferred.map((each) => describeInference(each, ENGLISH)).join('; ')}`],
  );

const item = (text: string) => ({ text, kind: 'list-item' as const, list: 1 });
const cell = (row: number, text: string) => ({ text, kind: 'cell' as const, table: 1, row });

describe('what is not stated says what it was taken from', () => {
  it.each<[string, Parts, string[]]>([
    ['nothing of a whole date', ['On September 27, 2018 it began.'], []],
    ['the published year', ['It began on September 27.'], ['September 27: year taken from the published date']],
    [
      'the year of the item above',
      [item('9/27/18 the code was removed.'), item('On 9/28 the bank was told.')],
      ['9/28: year taken from the item above (‘9/27/18’)'],
    ],
    [
      'the first words that said it, through all that took it over',
      ['On May 3, 2017 it began.', 'On May 4 it spread.', 'On May 5 it ended.'],
      [
        'May 4: year taken from the text above (‘May 3, 2017’)',
        'May 5: year taken from the text above (‘May 3, 2017’)',
      ],
    ],
    [
      'the heading',
      [{ text: 'March 2017', kind: 'heading', level: 2 }, 'On the 27th it began.'],
      ['the 27th: month taken from the heading (‘March 2017’)'],
    ],
    [
      'the day of the same sentence and of the sentence before',
      ['On May 3, 2018 at 9 am, and again by noon, it failed. By 1:30 pm it was down. At 2 pm it was back.'],
      [
        'noon: day taken from the same sentence (‘May 3, 2018 at 9 am’)',
        '1:30 pm: day taken from the sentence before (‘May 3, 2018 at 9 am’)',
        '2 pm: day taken from the text above (‘May 3, 2018 at 9 am’)',
      ],
    ],
    [
      'an abbreviation ends no sentence',
      ['On Aug. 3, 2018, Acme Inc. was told, and at 2 pm it answered.'],
      ['2 pm: day taken from the same sentence (‘Aug. 3, 2018’)'],
    ],
    [
      'the event counted from',
      ['It was found on September 21, 2018. Two days later the bank called.'],
      ['Two days later: counted from ‘September 21, 2018’ in the sentence before'],
    ],
    [
      'the published date counted from',
      ['It ended last Thursday.'],
      ['last Thursday: counted from the published date'],
    ],
    [
      'the date a letter opens with',
      ['October 1, 2018', 'Yesterday we found it.'],
      ['Yesterday: counted from ‘October 1, 2018’ at the head of this part'],
    ],
    [
      'the order of another date',
      [item('On 10/13/17 it began.'), item('On 4/5/18 it ended.')],
      ['4/5/18: order of day and month taken from the item above (‘10/13/17’)'],
    ],
    [
      'the order of a date further on',
      ['It ran from 4/5/18 for a while. It ended on 5/21/18.'],
      ['4/5/18: order of day and month taken from the text below (‘5/21/18’)'],
    ],
    [
      'both: year and order',
      ['On 10/13/17 it began, and on 11/2 it ended.'],
      [
        '11/2: year taken from the same sentence (‘10/13/17’); order of day and month taken from the same sentence (‘10/13/17’)',
      ],
    ],
    [
      'cells of a row and of the row above',
      [cell(1, '3 May 2018'), cell(1, '9:30 am'), cell(2, '4 May'), cell(2, '10 am')],
      [
        '9:30 am: day taken from the same row (‘3 May 2018’)',
        '4 May: year taken from the row above (‘3 May 2018’)',
        '10 am: day taken from the same row (‘4 May’)',
      ],
    ],
    [
      'the zone said for all times',
      ['All times are UTC.', 'It began on 3 May 2018 at 9:30 am.'],
      ['3 May 2018 at 9:30 am: time zone taken from the text above (‘All times are UTC’)'],
    ],
    [
      'both ends of a range at once',
      ['It ran between August 11 and September 25.'],
      ['between August 11 and September 25: year taken from the published date'],
    ],
    [
      'each end for itself',
      ['It ran from May 3, 2018 until last Thursday.'],
      ['from May 3, 2018 until last Thursday: end counted from the published date'],
    ],
    [
      'the date beside it that says the same',
      ['It was found on 3 May 2018. Two days later, on 5 May 2018, it was told.'],
      ['Two days later: counted from ‘5 May 2018’ in the same sentence'],
    ],
    [
      'holidays',
      ['It was found on May 3, 2017. On Memorial Day it was told.'],
      ['Memorial Day: year taken from the sentence before (‘May 3, 2017’)'],
    ],
    [
      'a year pointed at',
      ['It began in June of last year.'],
      ['June of last year: year taken from the published date'],
    ],
  ])('%s', (_why, parts, inferred) => expect(inferredIn('2018-10-15', parts)).toEqual(inferred));

  it('what is taken from outside the text', () => {
    const numeric = ['It ended on 4/5/18.'];
    const order = (more: Parameters<typeof timeContext>[1]) => inferredIn('2019-10-15', numeric, more);
    expect(order({ language: 'en-US' })).toEqual([
      '4/5/18: order of day and month taken from the language of the page',
    ]);
    expect(order({ url: 'https://a.gov/b' })).toEqual([
      '4/5/18: order of day and month taken from the address of the site',
    ]);
    expect(order({ settings: { dayMonthOrder: 'day-first' } })).toEqual([
      '4/5/18: order of day and month taken from your setting',
    ]);
    expect(order({})).toEqual([]);
    expect(inferredIn('2018-04-10', ['It ended on 4/12/18.'])[0]).toBe(
      '4/12/18: order of day and month taken from the published date',
    );
    expect(inferredIn(null, ['It began last Thursday.'], { modified: timeContext('2018-10-15').published })).toEqual([
      'last Thursday: counted from the date of the last update',
    ]);
  });
});
