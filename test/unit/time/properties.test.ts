import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeMention } from '../../../lib/model.ts';
import { firstMinute, lastMinute } from '../../../lib/time/bounds.ts';
import { describeTime } from '../../../lib/time/describeTime.ts';
import { findTimes } from '../../../lib/time/findTimes.ts';
import { parseTimeInput } from '../../../lib/time/parseTimeInput.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { articleOf, timeContext } from './support.ts';

/** Pieces that dates are made of, and their neighbours: strung together they make dates, near dates and nonsense. */
const PIECES = [
  'on',
  'by',
  'between',
  'and',
  'from',
  'to',
  'until',
  'since',
  'the',
  'of',
  'in',
  'at',
  'early',
  'mid-',
  'late',
  'end of',
  'last',
  'next',
  'this',
  'that',
  'same',
  'following',
  'two',
  'three weeks',
  'day',
  'days',
  'week',
  'month',
  'year',
  'years',
  'later',
  'ago',
  'before',
  'after',
  'every',
  'May',
  'may',
  'March',
  'Sept.',
  'September',
  'Dec',
  '5',
  '12th',
  '27',
  '31',
  '2018',
  "'18",
  '1999',
  '480 BC',
  'AD 68',
  '9/27/18',
  '13/05/2018',
  '04.03.2018',
  '2018-02-30',
  '24/7',
  '9/11',
  '$20',
  '1.24 a share',
  'v2.4.1',
  'CVE-2018-1234',
  '11:24 AM',
  '1:30pm',
  '23:59',
  '24:00',
  '0630 hours',
  'noon',
  'UTC',
  'ET',
  'Monday',
  'Friday',
  'morning',
  'night',
  'summer',
  'fall',
  'Q3',
  'first quarter',
  'second half',
  '1990s',
  '20th century',
  'Christmas',
  'Thanksgiving weekend',
  'Patch Tuesday',
  'today',
  'yesterday',
  'tomorrow',
  '–',
  '-',
  ',',
  '.',
  ';',
  '(',
  ')',
  'patients',
  'will',
  'was',
  'vor drei Tagen',
  'am 5. März',
  'le 8 mars 2024',
  'il y a deux jours',
  'el pasado domingo',
  'hace',
  'días',
  'dia 3',
  'ieri',
  'gisteren',
];

const sentence = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 30 })
  .map((words) => words.join(' '));
const language = fc.constantFrom(null, 'en', 'en-GB', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'fi');
const published = fc.constantFrom(null, '2018-10-02', '2020-02-29', '1999-12-31T23:30');

const find = (parts: string[], code: string | null, date: string | null): TimeMention[] =>
  findTimes(articleOf(...parts), timeContext(date, { language: code }));

describe('whatever the text', () => {
  it('offsets slice to the text, mentions do not overlap, and a range holds its parts', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), language, published, (parts, code, date) => {
        const article = articleOf(...parts);
        let last = 0;
        for (const mention of find(parts, code, date)) {
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text.trim()).not.toBe('');
          expect(mention.start).toBeGreaterThanOrEqual(last);
          last = mention.end;
          for (const part of mention.parts ?? []) {
            expect(part.start).toBeGreaterThanOrEqual(mention.start);
            expect(part.end).toBeLessThanOrEqual(mention.end);
            expect(part.end).toBeGreaterThan(part.start);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what is earliest is not after what is latest', () => {
    fc.assert(
      fc.property(sentence, language, published, (text, code, date) => {
        for (const { time, text: words } of find([text], code, date)) {
          if (time.earliest === null || time.latest === null) continue;
          expect(firstMinute(time.earliest), words).toBeLessThanOrEqual(lastMinute(time.latest));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what was inferred from words quotes them where they stand, outside the expression', () => {
    fc.assert(
      fc.property(sentence, sentence, language, published, (above, text, code, date) => {
        const whole = articleOf(above, text).text;
        for (const mention of find([above, text], code, date)) {
          expect(mention.time.basis === 'stated' || (mention.inferred?.length ?? 0) > 0, mention.text).toBe(true);
          for (const { span, words } of mention.inferred ?? []) {
            if (!span) continue;
            expect(whole.slice(span.start, span.end)).toBe(words);
            expect(span.start >= mention.end || span.end <= mention.start, mention.text).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('EDTF of a day or coarser is read by another EDTF parser', () => {
    fc.assert(
      fc.property(sentence, language, published, (text, code, date) => {
        for (const { time, text: words } of find([text], code, date)) {
          if (time.shape === 'duration' || time.shape === 'set' || time.edtf.includes('T')) continue;
          expect(() => edtf(time.edtf), `${words}: ${time.edtf}`).not.toThrow();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('every time has words', () => {
    fc.assert(
      fc.property(sentence, language, published, (text, code, date) => {
        for (const { time } of find([text], code, date)) expect(describeTime(time, ENGLISH)).toMatch(/\S/);
      }),
      { numRuns: 100 },
    );
  });

  it('arbitrary strings are refused or read, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), sentence), language, (text, code) => {
        find([text], code, '2018-10-02');
        const read = parseTimeInput(text, timeContext('2018-10-02', { language: code }));
        if (read.ok) expect(read.value.value).not.toBe('');
        else expect(read.error.key).toMatch(/^date_input\./);
      }),
      { numRuns: 150 },
    );
  });

  it('unrelated undated blocks before and after change nothing but offsets', () => {
    const undated = fc.constantFrom(
      'Customers should watch their statements.',
      'The vendor hosts payment pages for many towns.',
      'Payments in person, by telephone or by cheque were not touched.',
    );
    fc.assert(
      fc.property(sentence, undated, undated, published, (text, above, below, date) => {
        const alone = find([text], 'en', date);
        const among = find([above, text, below], 'en', date);
        const shift = above.length + 1;
        expect(
          among.map((mention) => ({
            ...mention,
            start: mention.start - shift,
            end: mention.end - shift,
            parts: undefined,
            inferred: mention.inferred?.map(({ span, ...one }) => one),
          })),
        ).toEqual(
          alone.map((mention) => ({
            ...mention,
            parts: undefined,
            inferred: mention.inferred?.map(({ span, ...one }) => one),
          })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('what is found is the same when a long block is cut at its sentences', () => {
    const filler = 'The statement says that nothing else was taken from the systems of the town. '.repeat(40);
    const text = `${filler}On September 27, 2018 the vendor called. ${filler}A day later the page was back.`;
    expect(find([text], 'en', '2018-10-02').map((mention) => `${mention.text} = ${mention.time.value}`)).toEqual([
      'September 27, 2018 = 2018-09-27',
      'A day later = 2018-09-28',
    ]);
  });
});
