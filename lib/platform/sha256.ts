import { sha256 as hash } from '@noble/hashes/sha2.js';
import { toHex } from './hex.ts';

/**
 * SHA-256 of a text's UTF-8, lower-case hex. Not by `crypto.subtle`: Firefox has none where our frame stands in a page
 * served over plain http, which it takes for an insecure context (seen in 153).
 */
export const sha256 = (text: string): string => toHex(hash(new TextEncoder().encode(text)));
