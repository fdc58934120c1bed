/** Bits of a feature's number: of 20,000 features in 4 million places, one in 200 shares its place with another. */
export const FEATURE_BITS = 22;

/** FNV-1a over a word's code units; 32 bits. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The number of the feature made of a template and what fills it, `FEATURE_BITS` wide. */
export function featureOf(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b);
  hash = mix(hash ^ a);
  hash = mix(hash ^ b);
  hash = mix(hash ^ c);
  return hash >>> (32 - FEATURE_BITS);
}

/** One round of Murmur3's finaliser: every bit of the input sways every bit of the output. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
