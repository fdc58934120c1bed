import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../lib/model.ts';
import { KIND_WORDS } from '../../../lib/timeline/kindWords.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { LOCALES, type Locale } from '../../../lib/words/locales.ts';

/** A key's text; of plural forms each under the key with its form. */
function textsOf(locale: Locale): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'string') texts.set(path, node);
    else for (const [name, child] of Object.entries(Object(node))) walk(child, path === '' ? name : `${path}.${name}`);
  };
  walk(JSON.parse(readFileSync(new URL(`../../../locales/${locale}.json`, import.meta.url), 'utf8')), '');
  return texts;
}

const tables = new Map(LOCALES.map((locale) => [locale, textsOf(locale)]));
const english = textsOf('en');
const placeholders = (text = ''): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(LOCALES)('%s', (locale) => {
  const texts = tables.get(locale) ?? new Map<string, string>();

  it('has the same keys as English, in the same order', () => {
    expect([...texts.keys()]).toEqual([...english.keys()]);
  });

  it('says something under each', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('takes the same parameters, of which a singular may leave out its number', () => {
    const other = [...texts].filter(([key, text]) => {
      const wanted = placeholders(english.get(key));
      const plural = placeholders(english.get(key.replace(/\.1$/, '.n')));
      const own = placeholders(text).join();
      return own !== wanted.join() && !(key.endsWith('.1') && own === plural.filter((name) => name !== '{n}').join());
    });
    expect(other.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('has only what browser.i18n takes: plain names, told apart without case; no $ and no bar', () => {
    const names = [...texts.keys()].map((key) => key.replace(/\.[1n]$/, '').replaceAll('.', '_'));
    for (const name of names) expect(name).toMatch(/^\w+$/);
    const lower = new Set(names.map((name) => name.toLowerCase()));
    expect(lower.size).toBe(new Set(names).size);
    for (const text of texts.values()) expect(text).not.toMatch(/[$|]/);
  });
});

it.each(LOCALES.filter((locale) => locale !== 'en'))('%s is translated, not copied', (locale) => {
  const same = [...(tables.get(locale) ?? [])].filter(
    ([key, text]) => text === english.get(key) && text.replace(/\{\w+\}/g, '').split(/\s+/).length > 3,
  );
  expect(same).toEqual([]);
});

it.each(EVENT_KINDS)('the kind %s is called in English what its events are called', (kind) => {
  expect(ENGLISH.t(`kind.${kind}`)).toBe(KIND_WORDS[kind]);
});

it('French and Spanish set their own punctuation', () => {
  for (const [key, text] of tables.get('fr') ?? [])
    expect(`${key}: ${text}`.slice(key.length + 2)).not.toMatch(/\w[?!;:](?:\s|$)/);
  for (const text of tables.get('es')?.values() ?? []) expect(text).not.toMatch(/[“”]/);
  for (const text of tables.get('de')?.values() ?? []) expect(text).not.toMatch(/”|[«»]/);
});
