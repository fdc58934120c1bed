const WORD = /[\p{L}\p{N}]+/gu;
/** Words in a shingle: long enough that two stories of one incident share few, short enough that a changed word costs few. */
const SIZE = 5;
/** Words read of a text: what is syndicated is so from its beginning. */
const MOST_WORDS = 4000;

/** The 32-bit hashes of a text's runs of five words, case and punctuation apart. Empty for a text of fewer words. */
export function shinglesOf(text: string): Set<number> {
  const hashes = (text.toLowerCase().match(WORD) ?? []).slice(0, MOST_WORDS).map(hashWord);
  const shingles = new Set<number>();
  for (let at = 0; at + SIZE <= hashes.length; at++) {
    let hash = 0x811c9dc5;
    for (let offset = 0; offset < SIZE; offset++) hash = Math.imul(hash ^ (hashes[at + offset] ?? 0), 0x01000193) >>> 0;
    shingles.add(mixed(hash));
  }
  return shingles;
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads a hash over all its bits (the finaliser of MurmurHash3). */
export function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** Shared shingles by all of the two (Jaccard), 0–1. */
export function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared++;
  return shared / (a.size + b.size - shared);
}
