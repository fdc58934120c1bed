import type { Span } from '../../../lib/model.ts';

/** The same numbers on every run: a failure here is to be looked into, not run again. (Numerical Recipes' generator.) */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Whole words, 1 to 4 of them or a sentence's worth, as readers and the engine mark them. */
export function markedIn(text: string, random: (below: number) => number): Span {
  const words = [...text.matchAll(/\S+/g)];
  const first = random(words.length);
  const last = Math.min(words.length - 1, first + (random(2) === 0 ? random(4) : 8 + random(20)));
  const [from, to] = [words[first], words[last]];
  if (!from || !to) throw new Error('expected words in the text');
  return { start: from.index, end: to.index + to[0].length };
}
