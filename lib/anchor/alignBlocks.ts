import { pairEdited } from './pairEdited.ts';

/** A block of the old text and the block it became. Numbers count lines from 0. */
export interface BlockPair {
  before: number;
  after: number;
  /** 1: the same words; less: the share of words they have in common. */
  likeness: number;
}

/**
 * Pairs the blocks (lines) of two versions of a text, each with at most one: the same ones wherever they stand, then
 * edited ones by their words and their neighbours. A block that stood several times is paired by its neighbours; where
 * those do not tell which copy was kept, it stays alone. Time grows with the text, not with its square.
 */
export function alignBlocks(before: readonly string[], after: readonly string[]): BlockPair[] {
  const [old, now] = [before.map(fold), after.map(fold)];
  const partner = pairSame(old, now);
  const same = [...partner].map(([a, b]): BlockPair => ({ before: a, after: b, likeness: 1 }));
  return [...same, ...pairEdited(old, now, partner)].sort((a, b) => a.before - b.before);
}

const fold = (block: string): string => block.replace(/\s+/g, ' ').trim();

/** The same words: those that stand once in both texts first (as patience diff does), from them to their neighbours. */
function pairSame(old: readonly string[], now: readonly string[]): Map<number, number> {
  const [places, placesNow] = [placesOf(old), placesOf(now)];
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (a: number, b: number): boolean => {
    if (partner.has(a) || taken.has(b) || old[a] !== now[b] || !old[a]) return false;
    partner.set(a, b);
    taken.add(b);
    return true;
  };
  for (const [block, [a, ...more]] of places) {
    const [b, ...moreNow] = placesNow.get(block) ?? [];
    if (a !== undefined && b !== undefined && more.length + moreNow.length === 0) pair(a, b);
  }
  pair(0, 0);
  pair(old.length - 1, now.length - 1);
  for (const [a, b] of [...partner]) {
    for (const step of [1, -1]) {
      for (let away = step; pair(a + away, b + away); away += step);
    }
  }
  // What is left stands several times. As often as before: in order. One that was copied: its first copy.
  for (const [block, all] of places) {
    const rest = all.filter((a) => !partner.has(a));
    const free = (placesNow.get(block) ?? []).filter((b) => !taken.has(b));
    if (rest.length !== free.length && all.length > 1) continue;
    for (const [index, a] of rest.entries()) {
      const b = free[index];
      if (b !== undefined) pair(a, b);
    }
  }
  return partner;
}

function placesOf(blocks: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    const known = places.get(block);
    if (known) known.push(index);
    else places.set(block, [index]);
  }
  return places;
}
