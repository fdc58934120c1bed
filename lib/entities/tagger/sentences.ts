import type { Token } from '../tokens.ts';

/** Tokens that one sentence may have at most: Viterbi tables of endless lines stay small. */
const MAX_SENTENCE = 400;

/** Token ranges of sentences: a new one starts with a block, and with a capital after a full stop. */
export function sentenceRanges(tokens: readonly Token[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    const ends =
      !token ||
      token.block !== before?.block ||
      i - from >= MAX_SENTENCE ||
      (token.opens && /^[.?!]$/.test(before?.text ?? ''));
    if (!ends) continue;
    ranges.push({ from, to: i });
    from = i;
  }
  return ranges;
}
