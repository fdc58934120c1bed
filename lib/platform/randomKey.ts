import { toHex } from './hex.ts';

/** 128 random bits in hexadecimal. `crypto.randomUUID` would do, but it is missing on pages served over plain http. */
export const randomKey = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));
