import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/findEntities.ts';
import { articleOf } from './articleOf.ts';
import { readPassages } from './readPassages.ts';

/** The figure reached, less a margin for what one rule may cost another; see docs/entities-model-card.md. */
const LEAST_F1 = 93;

/** Milliseconds: warming up takes seconds where many tests share few cores. */
const SLOW = 60_000;

describe('our thirty passages', () => {
  it(
    `are read with a strict F1 of ${LEAST_F1} or better`,
    () => {
      let [gold, found, right] = [0, 0, 0];
      for (const { text, mentions } of readPassages('test/corpus/entities/passages.txt')) {
        const key = (mention: { start: number; end: number; type: string }) =>
          `${mention.start} ${mention.end} ${mention.type}`;
        const wanted = new Set(mentions.map(key));
        const got = findEntities(articleOf(text)).flatMap((entity) => entity.mentions);
        gold += wanted.size;
        found += got.length;
        right += got.filter((mention) => wanted.has(key(mention))).length;
      }
      expect((200 * right) / (gold + found)).toBeGreaterThanOrEqual(LEAST_F1);
      expect(gold).toBeGreaterThan(200);
    },
    SLOW,
  );
});
