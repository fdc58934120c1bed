import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/findEntities.ts';
import { articleOf } from './articleOf.ts';

/** Pieces that recognisers react to, put together in any order. */
const PIECES = [
  'Equifax',
  'City of ',
  'St. ',
  'Petersburg',
  ', Florida',
  ' (FTC)',
  'Federal Trade Commission',
  '$22 million',
  ' to $5',
  '2.3 million',
  ' patients',
  'Names, ',
  'addresses',
  'CVE-2021-44228',
  'a@b.org',
  'hxxp://x[.]org/((',
  '1-877-IDTHEFT',
  'Mr. ',
  'Jane Roe',
  ' said ',
  '\n',
  ' and ',
  ' of ',
  '’s ',
  '“',
  '.',
  ' LLP',
  'Orrick, ',
  'the vendor ',
  '🔥',
  'é',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('findEntities on any text', () => {
  it('gives exact, sorted, disjoint mentions inside one block, each of one entity', () => {
    fc.assert(
      fc.property(text, (value) => {
        const article = articleOf(value);
        const entities = findEntities(article);
        const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
        let end = 0;
        for (const mention of mentions) {
          expect(mention.text).toBe(value.slice(mention.start, mention.end));
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.text).not.toContain('\n');
          end = mention.end;
        }
        expect(new Set(entities.map(({ type, canonical }) => `${type} ${canonical}`)).size).toBe(entities.length);
        for (const entity of entities) {
          expect(entity.mentions.length).toBeGreaterThan(0);
          for (const mention of entity.mentions)
            expect([mention.type, mention.canonical]).toEqual([entity.type, entity.canonical]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer twice: nothing is remembered between articles', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = findEntities(articleOf(one));
        findEntities(articleOf(other));
        expect(findEntities(articleOf(one))).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});
