import type { Span } from '../../../lib/model.ts';

/** The same numbers on every run: a failure here is to be looked into, not run again. (Numerical Recipes' generator.) */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A word with the white space behind it, and where it begins. */
export interface WordAt {
  text: string;
  index: number;
}

/** The words of a text: what stands between spaces, and the words of scripts that put none between them. */
export function wordsOf(text: string): WordAt[] {
  return [...text.matchAll(/\S+\s*/g)].flatMap(({ 0: word, index }): WordAt[] => {
    if (!WITHOUT_SPACES.test(word)) return [{ text: word, index }];
    const cut = word.length - word.trimEnd().length;
    const parts = [...segmenter.segment(word.trimEnd())].map((part) => ({
      text: part.segment,
      index: index + part.index,
    }));
    const last = parts.at(-1);
    if (last && cut > 0) last.text += word.slice(-cut);
    return parts;
  });
}

/** Whole words, 1 to 4 of them or a sentence's worth, as readers and the engine mark them. */
export function markedIn(text: string, random: (below: number) => number): Span {
  const words = wordsOf(text);
  const first = random(words.length);
  const last = Math.min(words.length - 1, first + (random(2) === 0 ? random(4) : 8 + random(20)));
  const [from, to] = [words[first], words[last]];
  if (!from || !to) throw new Error('expected words in the text');
  return { start: from.index, end: to.index + to.text.trimEnd().length };
}
