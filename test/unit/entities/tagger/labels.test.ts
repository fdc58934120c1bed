import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canEnd,
  canFollow,
  canStart,
  decodeLabels,
  encodeLabels,
  LABELS,
  NAME_TYPES,
  type TokenSpan,
} from '../../../../lib/entities/tagger/labels.ts';

/** Disjoint names over a sentence, from gaps and lengths. */
const names = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }), type: fc.constantFrom(...NAME_TYPES) }), {
    maxLength: 6,
  })
  .map((parts) => {
    let at = 0;
    return parts.map(({ gap, length, type }): TokenSpan => {
      const from = at + gap;
      at = from + length;
      return { from, to: at, type };
    });
  });

describe('BILOU labels', () => {
  it('spell the names they were made from, and are well formed', () => {
    fc.assert(
      fc.property(names, fc.nat(3), (spans, tail) => {
        const length = (spans.at(-1)?.to ?? 0) + tail;
        const labels = encodeLabels(length, spans);
        expect(decodeLabels(labels)).toEqual(spans);
        labels.forEach((label, i) => {
          if (i > 0) expect(canFollow(labels[i - 1] ?? 0, label)).toBe(true);
        });
        if (length > 0) expect([canStart(labels[0] ?? 0), canEnd(labels[length - 1] ?? 0)]).toEqual([true, true]);
      }),
    );
  });

  it('let no name change its type inside', () => {
    const begin = (type: number) => 1 + 4 * type;
    expect(canFollow(begin(0), begin(0) + 2)).toBe(true);
    expect(canFollow(begin(0), begin(1) + 2)).toBe(false);
    expect(canFollow(begin(0), 0)).toBe(false);
    expect(LABELS).toBe(13);
  });
});
