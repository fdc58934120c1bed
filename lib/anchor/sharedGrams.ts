/** So many tokens in a row are looked at together. */
export const GRAM = 4;

/** For each place of two lists of numbers whether the `GRAM` numbers from it on stand in the other list too. */
export interface SharedGrams {
  /** For each place of the new list the first place of the old one with the same numbers; -1: nowhere. */
  inOld: Int32Array;
  /** How often the numbers from a place of the old list on stand in the old and in the new one; told at their first place. */
  countOld: Int32Array;
  countNow: Int32Array;
}

/** Linear in the lists' length: a hash table of places, compared by what stands there. */
export function sharedGrams(old: Int32Array, now: Int32Array): SharedGrams {
  const size = 2 ** Math.ceil(Math.log2(2 * old.length + 2));
  const table = new Int32Array(size).fill(-1);
  const countOld = new Int32Array(old.length);
  const countNow = new Int32Array(old.length);
  const inOld = new Int32Array(now.length).fill(-1);

  /** The slot of the numbers at a place: of theirs, or the empty one they would go to. */
  const slotOf = (ids: Int32Array, at: number): number => {
    let slot = hashAt(ids, at) & (size - 1);
    for (let first = table[slot] ?? -1; first !== -1 && !isSame(old, first, ids, at); first = table[slot] ?? -1) {
      slot = (slot + 1) & (size - 1);
    }
    return slot;
  };

  for (let at = 0; at + GRAM <= old.length; at++) {
    const slot = slotOf(old, at);
    if (table[slot] === -1) table[slot] = at;
    const first = table[slot] ?? at;
    countOld[first] = (countOld[first] ?? 0) + 1;
  }
  for (let at = 0; at + GRAM <= now.length; at++) {
    const first = table[slotOf(now, at)] ?? -1;
    if (first === -1) continue;
    inOld[at] = first;
    countNow[first] = (countNow[first] ?? 0) + 1;
  }
  return { inOld, countOld, countNow };
}

/** FNV-1a over the numbers, mixed at the end. */
function hashAt(ids: Int32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let step = 0; step < GRAM; step++) hash = Math.imul(hash ^ (ids[at + step] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isSame(a: Int32Array, at: number, b: Int32Array, bt: number): boolean {
  for (let step = 0; step < GRAM; step++) if (a[at + step] !== b[bt + step]) return false;
  return true;
}
