import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCharacters } from '../../../lib/time/plainCharacters.ts';
import { valuesIn } from './support.ts';

describe('plainCharacters', () => {
  it('keeps the length, so that offsets stay', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\u00a0', '\u2011', '\u2015', '\uff0f', '\u{1f600}', 'M', '5') }),
        (text) => {
          expect(plainCharacters(text).length).toBe(text.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    [
      'non-breaking and thin spaces',
      'on May\u00a05,\u20092018 at 9\u202fa.m. it',
      ['May\u00a05,\u20092018 at 9\u202fa.m. = 2018-05-05T09:00'],
    ],
    ['a figure dash', 'It was May 20\u201224, 2018.', ['May 20\u201224, 2018 = 2018-05-20/2018-05-24']],
    ['a horizontal bar', 'It was May 3\u2015June 4, 2018.', ['May 3\u2015June 4, 2018 = 2018-05-03/2018-06-04']],
    ['a minus', 'It was May 20\u221224, 2018.', ['May 20\u221224, 2018 = 2018-05-20/2018-05-24']],
    ['non-breaking hyphens', 'It was 2018\u201105\u201120.', ['2018\u201105\u201120 = 2018-05-20']],
    ['a ratio sign', 'On May 5, 2018 at 13\u223630 it', ['May 5, 2018 at 13\u223630 = 2018-05-05T13:30']],
    ['another apostrophe', 'In May \u02bc18 it', ['May \u02bc18 = 2018-05']],
  ])('%s', (_what, text, values) => expect(valuesIn('2018-10-02', [text])).toEqual(values));
});
