import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { alignTexts } from '../../../lib/anchor/alignTexts.ts';

/** Marks the quote with ⟦⟧ in the old text; in the new one where it should be found, nowhere if it should be lost. */
const cases: [what: string, before: string, after: string][] = [
  ['nothing changed', 'On 9/25 the city ⟦called⟧ the vendor.', 'On 9/25 the city ⟦called⟧ the vendor.'],
  ['a line before it', 'The ⟦vendor⟧ answered.', 'Corrected on Monday.\nThe ⟦vendor⟧ answered.'],
  ['words beside it changed', 'They met ⟦9/25⟧ at noon here.', 'They both met ⟦9/25⟧ before noon here.'],
  [
    'the line above, of the same pattern, is gone',
    'On 9/25 the first call was made.\nOn ⟦9/25⟧ the second call was made.',
    'On ⟦9/25⟧ the second call was made.',
  ],
  [
    'its own line, of the same pattern as another, is gone',
    'On ⟦9/25⟧ the first call was made.\nOn 9/25 the second call was made.',
    'On 9/25 the second call was made.',
  ],
  ['the date itself was changed', 'The patch came on ⟦9/26⟧ to all.', 'The patch came on 9/25 to all.'],
  [
    'one of two in a sentence is gone',
    'Calls on 9/25 and ⟦9/25⟧ again were lost to us.',
    'Calls on 9/25 again were lost to us.',
  ],
  [
    'the block moved',
    'One thing was said first.\nThen ⟦another⟧ was told at length.\nThe third was left out.',
    'The third was left out.\nOne thing was said first.\nThen ⟦another⟧ was told at length.',
  ],
  [
    'over two blocks',
    'First of all the pump ⟦broke.\nThen it⟧ was mended by them.',
    'At first of all the pump ⟦broke.\nThen it⟧ was mended by them all.',
  ],
  [
    'over two blocks with one put between',
    'First it ⟦broke.\nThen it⟧ was mended.',
    'First it broke.\nNobody knew.\nThen it was mended.',
  ],
  [
    'a copied block: the first copy',
    'Opening.\nThe ⟦same⟧ words stand here.\nEnd.',
    'Opening.\nThe ⟦same⟧ words stand here.\nThe same words stand here.\nEnd.',
  ],
  [
    'one of three like rows is gone and the neighbours tell which',
    'A\nyes\nB\n⟦yes⟧\nC\nyes\nD',
    'A\nB\n⟦yes⟧\nC\nyes\nD',
  ],
  ['one of two like rows is gone and nothing tells which', 'Nine\n⟦yes⟧\nyes\nTen', 'Eleven\nyes\nTwelve'],
  [
    'the sentence before it, that began alike, is gone',
    'The city was told by them. The city shut the page. ⟦The city⟧ called its bank.',
    'The city was told by them. ⟦The city⟧ called its bank.',
  ],
  [
    'a sentence that begins alike was put before it',
    'The city was told by them. ⟦The city⟧ called its bank.',
    'The city was told by them. The city shut the page. ⟦The city⟧ called its bank.',
  ],
  [
    'over the end of what was changed, where a line was cut',
    'The City of ⟦St. Petersburg treats⟧ the protection of its many systems as a duty.',
    'The of ⟦St.\nPetersburg treats⟧ the protection of its many systems as a duty.',
  ],
  [
    'edited, and put in twice: the copy that stands beside the same line',
    'Opening.\nThe vendor let us know at 1:30 that it was bad, and we pulled it ⟦off⟧ the network.\nEnd.',
    'Opening.\nThe vendor us know at 1:30 that it was bad, we pulled it off the network.\nThe vendor us know at 1:30 that it was bad, we pulled it ⟦off⟧ the network.\nEnd.',
  ],
  [
    'the same words again, further on in the line',
    'Posted on ⟦October 2, 2018⟧ by R. Hale',
    'Posted on ⟦October 2, 2018⟧, updated on October 9, 2018 by R. Hale',
  ],
  [
    'words put beside it, none taken',
    '- June 1: ⟦$412,000 paid⟧\nIt has not come back to us.',
    'On June 1 ⟦$412,000 paid⟧ went to the thieves.\nIt has not come back to us.',
  ],
  ['another text', 'The ⟦city⟧ was told on Friday.', 'Nothing of this is what it was before.'],
  ['emoji around it', 'Alert 🚨🚨 ⟦9/25⟧ 🚨 sent to all of them.', 'Alert 🚨🚨 on ⟦9/25⟧ 🚨 was sent to all of them.'],
];

const strip = (text: string): string => text.replace(/[⟦⟧]/g, '');
const markedIn = (text: string) => {
  const start = text.indexOf('⟦');
  return start === -1 ? null : { start, end: text.indexOf('⟧') - 1 };
};

describe('place', () => {
  test.each(cases)('%s', (_, before, after) => {
    const span = markedIn(before);
    if (!span) throw new Error(`expected a quote marked in ${before}`);
    expect(alignTexts(strip(before), strip(after)).place(span)).toEqual(markedIn(after));
  });

  const text = fc.array(fc.constantFrom('a b', 'a', 'b c d', '', '9/25 a', '🚨 x')).map((lines) => lines.join('\n'));

  it('not over other words to the line end that was marked with it', () => {
    const before = 'a b\na\nb c d\n\n\n\nb c d';
    const after = 'b c d\n🚨 x\nb c d';
    const start = before.indexOf('c d');
    for (let end = start + 3; end <= start + 8; end++) {
      const place = alignTexts(before, after).place({ start, end });
      expect(place && after.slice(place.start, place.end).trim()).toBeOneOf([null, 'c d']);
    }
  });

  it('only where the same words stand', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, from, length) => {
        fc.pre(before.length > 0);
        const start = from % before.length;
        const end = Math.min(before.length, start + 1 + (length % 12));
        const place = alignTexts(before, after).place({ start, end });
        if (!place) return;
        const said = (words: string): string => words.replace(/\s+/g, ' ').trim();
        expect(said(after.slice(place.start, place.end))).toBe(said(before.slice(start, end)));
      }),
    );
  });

  it('everything but line ends of an unchanged text, where it was', () => {
    fc.assert(
      fc.property(text, (before) => {
        const alignment = alignTexts(before, before);
        for (const { index, 0: word } of before.matchAll(/\S+/g)) {
          const span = { start: index, end: index + word.length };
          expect(alignment.place(span)).toEqual(span);
        }
      }),
    );
  });
});
