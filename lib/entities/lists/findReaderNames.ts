import type { ReaderName } from '../../model.ts';
import type { Candidate } from '../candidate.ts';
import type { Token } from '../tokens.ts';
import { keyOf, NameIndex } from './nameIndex.ts';
import type { PrintedName } from './names.ts';

/** The reader's own names in the text; they outrank every other candidate. */
export function findReaderNames(tokens: readonly Token[], names: readonly ReaderName[]): Candidate[] {
  if (names.length === 0) return [];
  const places = new Map<string, number[]>();
  names.forEach(({ text }, place) => {
    const key = keyOf(text);
    const same = places.get(key);
    if (same) same.push(place);
    else places.set(key, [place]);
  });
  const read = (place: number): PrintedName | null => {
    const name = names[place];
    return name
      ? { printed: name.text, name: { canonical: name.canonical, type: name.type, role: null, common: false } }
      : null;
  };
  const index = new NameIndex({ places, read });
  return index.findAll(tokens).flatMap(({ from, to, name }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first && last
      ? [{ start: first.start, end: last.end, type: name.type, canonical: name.canonical, source: 'reader' as const }]
      : [];
  });
}
