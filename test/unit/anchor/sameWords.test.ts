import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { reanchorRow } from '../../../lib/anchor/reanchorRow.ts';
import type { Span } from '../../../lib/model.ts';

/** The quote stands between ⟦ and ⟧ in the old text; in the new one where it is to be found, nowhere if it is lost. */
const CASES: [what: string, before: string, after: string][] = [
  ['emoji before it', 'Alert 🚨: on ⟦9/25⟧ the bank was told.', 'Alert 🚨🚨🚨: on ⟦9/25⟧ the bank was told.'],
  ['an emoji itself', 'They wrote ⟦🔒⟧ over the form.', 'Then they wrote ⟦🔒⟧ over the form.'],
  ['a family of joined emoji', 'They wrote ⟦👩‍👩‍👧⟧ over the form.', 'Then they wrote ⟦👩‍👩‍👧⟧ over the form.'],
  ['non-breaking spaces become spaces', 'It was\u00a0⟦May\u00a04,\u00a02018⟧\u00a0then.', 'It was ⟦May 4, 2018⟧ then.'],
  ['a narrow one in a number', 'It paid ⟦1\u202f000⟧ dollars that day.', 'It paid ⟦1 000⟧ dollars that day.'],
  ['soft hyphens come', 'They said ⟦cooperation⟧ was good.', 'They said ⟦co\u00adoper\u00adation⟧ was good.'],
  ['soft hyphens go', 'They said ⟦co\u00adoperation⟧ was good.', 'They said ⟦cooperation⟧ was good.'],
  ['a ligature', 'They told the ⟦ﬁrm⟧ of the ﬂaw.', 'They told the ⟦firm⟧ of the flaw.'],
  ['accents taken apart', 'The ⟦café Médor⟧ was told.', `The ⟦${'café Médor'.normalize('NFD')}⟧ was told.`],
  ['accents put together', `The ⟦${'café'.normalize('NFD')}⟧ was told.`, 'The ⟦café⟧ was told.'],
  ['curly quotes become straight', 'It said ⟦“it’s over”⟧ to all.', 'It said ⟦"it\'s over"⟧ to all.'],
  ['a dash of another length', 'From ⟦May 4–6⟧ it was out.', 'From ⟦May 4-6⟧ it was out.'],
  ['two spaces become one', 'It was  ⟦out  of⟧ order  then.', 'It was ⟦out of⟧ order then.'],
  [
    'right to left',
    'أعلنت المدينة يوم ⟦25 سبتمبر 2018⟧ عن الاختراق.',
    'تحديث: أعلنت المدينة يوم ⟦25 سبتمبر 2018⟧ عن الاختراق.',
  ],
  ['marks of direction come', 'נודע ביום ⟦25.9.2018⟧ לבנק על כך.', 'נודע ביום \u200f⟦25.9.2018⟧\u200f לבנק על כך.'],
  [
    'no spaces between words',
    '東京都は⟦9月25日⟧に不正アクセスがあったと発表した。',
    '本日、東京都は⟦9月25日⟧に不正アクセスがあったと発表し、謝罪した。',
  ],
  ['the text’s first words', '⟦On 9/25⟧ the bank was told.', 'Updated.\n⟦On 9/25⟧ the bank was told.'],
  ['the text’s last words', 'The bank was told on ⟦9/25.⟧', 'The bank was told on ⟦9/25.⟧\nCall us.'],
  ['the whole text', '⟦The bank was told on 9/25.⟧', 'News.\n⟦The bank was told on 9/25.⟧'],
  ['part of a word', 'The bank was ⟦tol⟧d on 9/25.', 'Then the bank was ⟦tol⟧d on 9/25.'],
  ['white space at its ends', 'The bank⟦ was told ⟧on 9/25.', 'Then the bank⟦ was told ⟧on 9/25.'],
  ['the same date in a row that is gone', '9/25\nyes\n9/26\nno\n⟦9/25⟧\nmaybe', '9/25\nyes\n9/26\nno'],
  ['the same date in the row that stays', '9/25\nyes\n9/26\nno\n⟦9/25⟧\nmaybe', '9/26\nno\n⟦9/25⟧\nmaybe'],
  ['a row copied', '9/24\tyes\n⟦9/25⟧\tno\n9/26\tno', '9/24\tyes\n⟦9/25⟧\tno\n9/25\tno\n9/26\tno'],
  ['one of two rows alike is gone, and nothing tells which', 'A is\n⟦9/25⟧\n9/25\nB is', 'A was\n9/25\nB was'],
  [
    'a paragraph cut in two',
    'The bank knew. The ⟦city was told⟧ on 9/25.',
    'The bank knew.\nThe ⟦city was told⟧ on 9/25.',
  ],
  [
    'a quote over the cut',
    'The bank ⟦knew. The city⟧ was told on 9/25.',
    'The bank ⟦knew.\nThe city⟧ was told on 9/25.',
  ],
  [
    'its paragraph moved and was edited',
    'One came first of all.\nThen two was ⟦told on 9/25⟧ by the bank itself to all of its customers.\nThree was last of all.',
    'Three was last of all.\nOne came first of all.\nThen two was ⟦told on 9/25⟧ by the bank to all of its customers here.',
  ],
  [
    'a sentence with the same date in its stead',
    'The bank was told of the leak on ⟦9/25⟧ by phone.\nIt was bad for all of them.',
    'Nobody knew until 9/25 what had gone wrong.\nIt was bad for all of them.',
  ],
  [
    'the date changed',
    'The bank was told of it on ⟦9/25/2018⟧ by phone.',
    'The bank was told of it on 9/26/2018 by phone.',
  ],
  ['nothing left', 'The bank was told on ⟦9/25⟧.', ''],
];

const strip = (text: string): string => text.replace(/[⟦⟧]/g, '');
const markedIn = (text: string): Span | null => {
  const start = text.indexOf('⟦');
  return start === -1 ? null : { start, end: text.indexOf('⟧') - 1 };
};

const placesOf = (before: string, after: string, spans: Span[]): (Span | null)[] => {
  const answer = reanchorRow({ id: 1, before, after, spans });
  if ('error' in answer) throw new Error(answer.error);
  return answer.spans;
};

describe('the same words, whatever they are written with', () => {
  test.each(CASES)('%s', (_, before, after) => {
    const span = markedIn(before);
    if (!span) throw new Error(`expected a quote marked in ${before}`);
    expect(placesOf(strip(before), strip(after), [span])).toEqual([markedIn(after)]);
  });
});

describe('for any texts', () => {
  const piece = fc.constantFrom(
    '9/25',
    'the bank',
    'was',
    '🚨',
    'é',
    'e\u0301',
    '\u00a0',
    ' ',
    '\n',
    '“x”',
    'told',
    'ﬁ',
    'a',
    '.',
    '\u00ad',
    '\ud83d',
    '東京',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
  const spanIn = (before: string, from: number, length: number): Span => {
    const start = from % before.length;
    return { start, end: Math.min(before.length, start + 1 + (length % 30)) };
  };

  it('an unchanged text has every stretch with a word in it where it was', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (before, from, length) => {
        fc.pre(before.length > 0);
        const span = spanIn(before, from, length);
        fc.pre(/[\p{L}\p{N}]/u.test(before.slice(span.start, span.end)));
        expect(placesOf(before, before, [span])).toEqual([span]);
      }),
      { numRuns: 500 },
    );
  });

  it('a place is inside the text, not empty, and a short one says the same', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, from, length) => {
        fc.pre(before.length > 0);
        const span = spanIn(before, from, length);
        const [place] = placesOf(before, after, [span]);
        if (!place) return;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.start).toBeLessThan(place.end);
        expect(place.end).toBeLessThanOrEqual(after.length);
        const said = (words: string): string => words.normalize('NFKC').replace(/[\s\u00ad]+/g, '');
        if (span.end - span.start < 32) {
          expect(said(after.slice(place.start, place.end))).toBe(said(before.slice(span.start, span.end)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a text put before or after moves every stretch that is told by its words', () => {
    fc.assert(
      fc.property(fc.nat(20), (at) => {
        const before =
          'On 9/25 the first bank was told.\nOn 9/25 the second bank was told.\nOn 9/26 a third one heard of it 🚨.';
        const words = [...before.matchAll(/\S+/g)][at];
        fc.pre(words !== undefined);
        const span = { start: words.index, end: words.index + words[0].length };
        const added = 'Updated since:\n';
        expect(placesOf(before, `${added}${before}\nThe end.`, [span])).toEqual([
          { start: span.start + added.length, end: span.end + added.length },
        ]);
      }),
    );
  });
});
