import type { AccountId } from './account.ts';
import { bandKeysOf, signatureOf } from './minHash.ts';
import { likenessOf, shinglesOf } from './shingles.ts';

/** From here on two texts are one: a headline, a byline and a paragraph may differ. */
export const ONE_TEXT = 0.6;
/** A text whose shorter form is cut out of it whole is one too: shared shingles by those of the shorter. */
const HELD_IN = 0.85;
/** Shingles a text must have: two of a few lines are alike by chance. */
export const LEAST_SHINGLES = 20;

export interface TextOfAccount {
  id: AccountId;
  text: string;
}

/** Two near-identical texts. */
export interface SameText {
  ids: [AccountId, AccountId];
  likeness: number;
}

/** Pairs of near-identical texts. Only texts that share a band are compared: the work grows with their number. */
export function findSameTexts(texts: readonly TextOfAccount[]): SameText[] {
  const entries = texts.map(({ id, text }) => ({ id, shingles: shinglesOf(text) }));
  const byBand = new Map<number, number[]>();
  const found: SameText[] = [];
  for (const [index, { id, shingles }] of entries.entries()) {
    if (shingles.size < LEAST_SHINGLES) continue;
    const met = new Set<number>();
    for (const key of bandKeysOf(signatureOf(shingles))) {
      const others = byBand.get(key);
      if (!others) byBand.set(key, [index]);
      else {
        // Of many copies the first stand for all: each new one meets some of them.
        for (const other of others.slice(0, MOST_MET)) met.add(other);
        others.push(index);
      }
    }
    for (const other of met) {
      const entry = entries[other];
      const likeness = entry ? alike(shingles, entry.shingles) : 0;
      if (entry && likeness >= ONE_TEXT) found.push({ ids: [entry.id, id], likeness });
    }
  }
  return found;
}

const MOST_MET = 8;

function alike(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const likeness = likenessOf(a, b);
  if (likeness >= ONE_TEXT) return likeness;
  const shared = (likeness * (a.size + b.size)) / (1 + likeness);
  return shared / Math.min(a.size, b.size) >= HELD_IN ? ONE_TEXT : likeness;
}

/** For each text the one that stands for all it is nearly identical with: the first of them in the order given. */
export function sourcesOf(texts: readonly TextOfAccount[]): Map<AccountId, AccountId> {
  const sources = new Map(texts.map(({ id }) => [id, id]));
  const rootOf = (id: AccountId): AccountId => {
    let at = id;
    for (let next = sources.get(at); next !== undefined && next !== at; next = sources.get(at)) at = next;
    return at;
  };
  const order = new Map(texts.map(({ id }, index) => [id, index]));
  for (const { ids } of findSameTexts(texts)) {
    const [a, b] = ids.map(rootOf).toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    if (a !== undefined && b !== undefined) sources.set(b, a);
  }
  return new Map(texts.map(({ id }) => [id, rootOf(id)]));
}
