import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/entities/findEntities.ts';
import { articleOf } from './articleOf.ts';

describe("the reader's own names", () => {
  const text = 'Snowflake and Cloudline were hit. Cloudline paid.';

  it('add names, correct types and merge entities', () => {
    const names = [
      { text: 'Snowflake', type: 'PRODUCT' as const, canonical: 'Snowflake' },
      { text: 'Cloudline', type: 'ORG' as const, canonical: 'Cloudline Hosting' },
    ];
    const found = findEntities(articleOf(text), { names }).map(({ type, canonical, mentions }) => [
      type,
      canonical,
      mentions.length,
    ]);
    expect(found).toEqual([
      ['PRODUCT', 'Snowflake', 1],
      ['ORG', 'Cloudline Hosting', 2],
    ]);
  });

  it('change nothing when there are none', () => {
    expect(findEntities(articleOf(text), { names: [] })).toEqual(findEntities(articleOf(text)));
  });
});

describe('findEntities', () => {
  it('makes a bracketed short form an alias of the name before it', () => {
    const [entity] = findEntities(articleOf('The Health Service Executive (HSE) shut down. The HSE said so.'));
    expect(entity).toMatchObject({ type: 'ORG', canonical: 'Health Service Executive', aliases: ['HSE'] });
    expect(entity?.mentions.map((m) => m.text)).toEqual(['Health Service Executive', 'HSE', 'HSE']);
  });

  it('gives every mention its own exact offsets', () => {
    const article = articleOf('Equifax told the FTC.\nThe FTC fined Equifax $575 million.');
    for (const { mentions } of findEntities(article)) {
      for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
    }
  });

  it.each([
    ['The Play ransomware gang listed it.', 'THREAT_ACTOR', 'Play'],
    ['The Akira gang listed it.', 'THREAT_ACTOR', 'Akira'],
  ])('believes a common word in context: %s', (sentence, type, mention) => {
    expect(findEntities(articleOf(sentence)).flatMap((e) => e.mentions)).toContainEqual(
      expect.objectContaining({ type, text: mention }),
    );
  });

  it.each([
    'Play it safe and change your password.',
    'Target the right people with mail.',
    'The royal family was told.',
  ])('leaves a word alone: %s', (sentence) => {
    const names = findEntities(articleOf(sentence)).filter((e) => e.type === 'ORG' || e.type === 'THREAT_ACTOR');
    expect(names).toEqual([]);
  });
});
