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

/** Names of many words, each of another kind and found by another rule; a line may end wherever a word does. */
const SENTENCES = [
  'It reached Equifax Canada, Florida, and St. Petersburg, Florida, said City of St. Petersburg.',
  'Robert H. Baldwin, Jr. called, and so did George R. LaRocque III and Dr. Paulino do Rego Barros, Sr.',
  'Its vendor Wexcombe Systems was breached, and Wexcombe Systems, Inc. (WS) notified it. Wexcombe Systems paid.',
  'Attorney General Brian Frosh and Orrick, Herrington & Sutcliffe LLP wrote to the Federal Trade Commission (FTC).',
  'More than 2.3 million patients of Blue Cross Blue Shield of Montana lost Social Security numbers and $ 22 million.',
  'Halden Reyes Associates and Dinsmore & Shohl named the Conti gang; Jane Roe, the Texas-based firm’s CEO, did not.',
  'Die Stadtwerke Musterstadt GmbH und das Bundesamt für Sicherheit im Landkreis Anhalt-Bitterfeld wurden informiert.',
];
const broken = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.infiniteStream(fc.constantFrom('', '', '', '\n', ' \n')))
  .map(([sentence, ends]) =>
    sentence
      .split(/(?=[ ,(&])/)
      .map((word) => `${word}${ends.next().value ?? ''}`)
      .join(''),
  );

/** Where each mention stands, in order. */
const mentionsOf = (value: string) =>
  findEntities(articleOf(value))
    .flatMap((entity) => entity.mentions)
    .sort((a, b) => a.start - b.start);

describe('a line that ends inside a name', () => {
  it.each([
    ['a city and its state', 'Equifax一\n, Florida', ['ORG Equifax一', 'PLACE Florida']],
    ['a firm and a state', 'Equifax\n, Florida', ['ORG Equifax', 'PLACE Florida']],
    ['a tail', 'Robert H. Baldwin\n, Jr.', ['PERSON Robert H. Baldwin']],
    ['a tail behind its comma', 'Robert H. Baldwin,\nJr. called.', ['PERSON Robert H. Baldwin']],
    ['a tail on one line', 'Robert H. Baldwin, Jr.\nIt was so.', ['PERSON Robert H. Baldwin, Jr.']],
    ['words of another name below', 'It was Mr. Oduya\nPaul Smith called.', ['PERSON Mr. Oduya', 'PERSON Paul Smith']],
    [
      'the words of a name known from elsewhere',
      'Its vendor Wexcombe\nSystems was breached, and Wexcombe Systems notified it of that.',
      ['ORG Wexcombe', 'ORG Wexcombe Systems'],
    ],
  ])('%s', (_, value, expected) =>
    expect(mentionsOf(value).map(({ type, text }) => `${type} ${text}`)).toEqual(expected),
  );

  it('ends the mention too, wherever it is', () => {
    fc.assert(
      fc.property(broken, (value) => {
        for (const { text } of mentionsOf(value)) expect(text).not.toContain('\n');
      }),
      { numRuns: 150 },
    );
  });
});

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
