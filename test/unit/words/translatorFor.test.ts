import { describe, expect, it } from 'vitest';
import { unknownArticle } from '../../../lib/platform/store/storeError.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { explain } from '../../../lib/words/explain.ts';
import { loadWords } from '../../../lib/words/loadWords.ts';
import { chooseLocale, LOCALES } from '../../../lib/words/locales.ts';

describe('a translator', () => {
  it('fills parameters in, once each', () => {
    expect(ENGLISH.t('library.deleted', { title: 'A {n} {title}' })).toBe('Deleted “A {n} {title}”.');
  });

  it('throws for a missing parameter, naming it', () => {
    expect(() => ENGLISH.t('library.deleted')).toThrow('expected the parameter title of library.deleted');
  });

  it.each([
    ['en', 0, '0 articles'],
    ['en', 1, '1 article'],
    ['fr', 0, '0 article'],
    ['fr', 2, '2 articles'],
    ['de', 1, '1 Artikel'],
    ['es', 1, '1 artículo'],
    ['es', 1_000_000, '1.000.000 artículos'],
  ] as const)('%s: %d is %s', async (locale, n, text) => {
    expect((await loadWords(locale)).plural('count.articles', n)).toBe(text);
  });

  it.each([
    ['en', '1,205', '24.5'],
    ['de', '1.205', '24,5'],
  ] as const)('writes numbers as %s does', async (locale, whole, decimal) => {
    const { number } = await loadWords(locale);
    expect([number(1205), number(24.5)]).toEqual([whole, decimal]);
  });

  it('says messages in messages', () => {
    const reason = { key: 'refused.is_empty' } as const;
    expect(ENGLISH.say({ key: 'imported.failed', params: { file: 'a.json', reason } })).toBe(
      'a.json: The file is empty',
    );
  });

  it.each(LOCALES)('%s knows its own name', async (locale) => {
    expect((await loadWords(locale)).locale).toBe(locale);
  });
});

it.each([
  [null, ['de-AT', 'en'], 'de'],
  [null, ['nl', 'fr-CA', 'en'], 'fr'],
  [null, ['pt-BR'], 'en'],
  [null, ['ES_mx'], 'es'],
  [null, [], 'en'],
  ['en', ['de'], 'en'],
] as const)('chosen %s, browser %j: %s', (chosen, preferred, locale) => {
  expect(chooseLocale(chosen, preferred)).toBe(locale);
});

it.each<[unknown, RegExp]>([
  [unknownArticle('x'), /not in the library. Keep the article again/],
  [Object.assign(new Error('long'), { code: 'failed', reason: 'disk on fire' }), /\(disk on fire\)/],
  [Object.assign(new Error('as it is'), { code: 'EACCES' }), /^as it is$/],
  ['a text', /^a text$/],
])('%s is explained', (error, text) => {
  expect(ENGLISH.say(explain(error))).toMatch(text);
});
