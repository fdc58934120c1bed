import type { ReaderName } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import type { Token } from '../tokens.ts';
import { NameIndex } from './nameIndex.ts';

/** The reader's own names in the text; they outrank every other candidate. */
export function findReaderNames(tokens: readonly Token[], names: readonly ReaderName[]): Candidate[] {
  if (names.length === 0) return [];
  const index = new NameIndex(
    names.map(({ text, type, canonical }) => ({ printed: text, name: { canonical, type, role: null, common: false } })),
  );
  return index.findAll(tokens).flatMap(({ from, to, name }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first && last
      ? [{ start: first.start, end: last.end, type: name.type, canonical: name.canonical, source: 'reader' as const }]
      : [];
  });
}
