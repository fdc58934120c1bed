import { describe, expect, it } from 'vitest';
import { tenseAround } from '../../../../lib/time/context/tense.ts';

/** The tense at the text between the bars. */
function tenseAt(marked: string): string {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  const text = marked.replaceAll('|', '');
  return tenseAround(text, { start, end }, { start: 0, end: text.length });
}

describe('tenseAround', () => {
  it.each([
    ['The thieves were seen on |March 1|.', 'past'],
    ['Lessons will resume on |Thursday|.', 'future'],
    ['It said on |Monday| that lessons will resume on Thursday.', 'past'],
    ['It said on Monday that lessons will resume on |Thursday|.', 'future'],
    ['It was bad. On |March 1| the offer expires.', 'future'],
    ['Soll im Lauf des |Montags| wieder arbeiten.', 'future'],
    ['Das sagte er am |Sonntag|.', 'past'],
    ['El ataque se produjo el |domingo|.', 'unknown'],
    ['El ataque empezó el |domingo|.', 'past'],
    ['|March 1|: audit', 'unknown'],
  ])('%s: %s', (marked, tense) => expect(tenseAt(marked)).toBe(tense));
});
