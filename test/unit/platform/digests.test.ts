import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomKey } from '../../../lib/platform/randomKey.ts';
import { randomUuid } from '../../../lib/platform/randomUuid.ts';
import { sha256 } from '../../../lib/platform/sha256.ts';

describe('sha256', () => {
  // FIPS 180-2, appendix B, and the empty text.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is as published', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it('is that of the text’s UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('randomUuid', () => {
  it('is of version 4 and its variant, and another each time', () => {
    const made = Array.from({ length: 200 }, randomUuid);
    for (const uuid of made) {
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(made).size).toBe(200);
  });
});

describe('randomKey', () => {
  it('has the form the background pairs by, and is another each time', () => {
    const made = Array.from({ length: 200 }, randomKey);
    for (const key of made) expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(made).size).toBe(200);
  });
});
