import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/analyze/analyzeArticle.ts';
import { textToArticle } from '../../../lib/article/textToArticle.ts';
import { compareEvents } from '../../../lib/versions/compareEvents.ts';
import { compareTexts } from '../../../lib/versions/compareTexts.ts';

function shown(before: string, after: string, published: [string, string] = ['2018-10-02', '2018-10-02']): string[] {
  const [old, now] = [before, after].map((text, index) => {
    const article = textToArticle({ text, published: published[index] });
    return { text, events: analyzeArticle(article, { dayMonthOrder: null }).events };
  });
  if (!old || !now) throw new Error('expected two texts');
  return compareEvents(old, now, compareTexts(before, after)).map(({ before: from, after: to, change }) => {
    const words = [from, to].map((event) => (event ? `${event.dateText} = ${event.time.edtf}` : '–'));
    return `${words.join(' → ')} [${change ?? 'same words'}]`;
  });
}

const HEAD = 'The city of Alder Falls learned of the intrusion on September 26, 2018.';
const TAIL = 'On September 28, 2018 the code was removed from the payment page. Letters went out last Thursday.';

describe('compareEvents', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing', `${HEAD}\n${TAIL}`, `${HEAD}\n${TAIL}`, []],
    [
      'one date',
      `${HEAD}\n${TAIL}`,
      `${HEAD.replace('26', '25')}\n${TAIL}`,
      ['September 26, 2018 = 2018-09-26 → September 25, 2018 = 2018-09-25 [0]'],
    ],
    [
      'one of two dates in a sentence',
      'The vendor was told on 9/26/2018 and the bank on 9/27/2018.',
      'The vendor was told on 9/25/2018 and the bank on 9/27/2018.',
      ['9/26/2018 = 2018-09-26 → 9/25/2018 = 2018-09-25 [0]'],
    ],
    ['a sentence taken out', `${HEAD}\n${TAIL}`, TAIL, ['September 26, 2018 = 2018-09-26 → – [0]']],
    ['a sentence put in', TAIL, `${HEAD}\n${TAIL}`, ['– → September 26, 2018 = 2018-09-26 [0]']],
    ['other words of its sentence', HEAD, HEAD.replace('city', 'little city'), []],
    ['its paragraph moved', `${HEAD}\n${TAIL}`, `${TAIL}\n${HEAD}`, []],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toEqual(expected);
  });

  it('the same words counted from another day', () => {
    expect(shown(`${HEAD}\n${TAIL}`, `${HEAD}\n${TAIL}`, ['2018-10-02', '2018-10-22'])).toEqual([
      'last Thursday = 2018-09-27 → last Thursday = 2018-10-18 [same words]',
    ]);
  });
});
