import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey } from '../../../lib/article/identity.ts';

/** Made of parts, since fast-check's own generator of addresses takes seconds. */
const name = fc.stringMatching(/^[a-zA-Z0-9%._~-]{1,8}$/).map((part) => part.replaceAll('%', '%2F'));
const webUrl = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('example.org', 'www.example.org', 'm.example.org', 'amp.www.example.co.uk', 'localhost:8080'),
    fc.array(name, { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('id', 'p', 'b', 'utm_medium', 'ref', 'amp'), name, { maxKeys: 3 }),
  )
  .map(([scheme, host, path, query]) => `${scheme}://${host}/${path.join('/')}?${new URLSearchParams(query)}`);

describe('articleKey', () => {
  it.each([
    ['http://www.Example.org/2018/10/Title/', 'example.org/2018/10/Title'],
    ['https://example.org/2018/10/Title#comments', 'example.org/2018/10/Title'],
    ['https://example.org/a?utm_source=x&utm_campaign=y&fbclid=z', 'example.org/a'],
    ['https://example.org/a?id=7&utm_source=x', 'example.org/a?id=7'],
    ['https://example.org/a?b=2&a=1', 'example.org/a?a=1&b=2'],
    ['https://example.org:443/a', 'example.org/a'],
    ['https://example.org:8443/a', 'example.org:8443/a'],
    ['https://m.example.org/a/amp/', 'example.org/a'],
    ['https://amp.example.org/a', 'example.org/a'],
    ['https://example.org/amp/a?amp=1', 'example.org/a'],
    ['https://example.org/a/index.html', 'example.org/a'],
    ['https://example.org//a//b', 'example.org/a/b'],
    ['https://example.org/', 'example.org'],
    ['https://m.org/a', 'm.org/a'],
    ['https://example.org/?p=12', 'example.org?p=12'],
    ['https://example.org/a/print/', 'example.org/a'],
    ['https://example.org/print/a?print=1', 'example.org/a'],
    ['https://example.org/a.amp', 'example.org/a'],
    ['https://example.org/a.amp.html', 'example.org/a.html'],
    ['https://example-org.cdn.ampproject.org/c/s/example.org/a?utm_source=x', 'example.org/a'],
    ['https://www.google.com/amp/s/www.example.org/a/amp/', 'example.org/a'],
    ['https://example.org/#!/2018/a/', 'example.org#!2018/a'],
    ['https://example.org/#/2018/a', 'example.org#!2018/a'],
    ['https://example.org/?_escaped_fragment_=2018/a', 'example.org#!2018/a'],
    ['https://example.org/print', 'example.org/print'],
    ['https://example.org/amp', 'example.org/amp'],
    ['file:///home/me/notice.html#x', 'file:///home/me/notice.html'],
    ['nonsense', 'nonsense'],
  ])('%s', (url, key) => {
    expect(articleKey(url, null)).toBe(key);
  });

  it.each([
    {
      name: 'the same site',
      url: 'https://example.org/?p=12',
      canonical: 'https://www.example.org/2018/a/',
      key: 'example.org/2018/a',
    },
    { name: 'a relative address', url: 'https://example.org/x?id=1', canonical: '/2018/a', key: 'example.org/2018/a' },
    {
      name: 'a home page',
      url: 'https://example.org/2018/a',
      canonical: 'https://example.org/',
      key: 'example.org/2018/a',
    },
    {
      name: 'a home page of a home page',
      url: 'https://example.org/index.html',
      canonical: 'https://example.org/',
      key: 'example.org',
    },
    {
      name: 'a home page, of a page named by its fragment',
      url: 'https://example.org/#!/2018/a',
      canonical: 'https://example.org/',
      key: 'example.org#!2018/a',
    },
    {
      name: 'the section the article is in',
      url: 'https://example.org/news/city-tells-of-breach',
      canonical: 'https://example.org/news',
      key: 'example.org/news/city-tells-of-breach',
    },
    {
      name: 'another article',
      url: 'https://example.org/2018/10/city-tells-of-breach',
      canonical: 'https://example.org/2018/09/council-plans-new-library',
      key: 'example.org/2018/10/city-tells-of-breach',
    },
    {
      name: 'another title of the same article',
      url: 'https://example.org/2018/10/city-tells-of-breach',
      canonical: 'https://example.org/2018/10/update-city-tells-of-data-breach',
      key: 'example.org/2018/10/update-city-tells-of-data-breach',
    },
    {
      name: 'other words, the same number',
      url: 'https://example.org/one-two-three-20183344',
      canonical: 'https://example.org/quite-another-title-20183344',
      key: 'example.org/quite-another-title-20183344',
    },
    {
      name: 'an address in words, of one that says nothing',
      url: 'https://example.org/story.php?id=7',
      canonical: 'https://example.org/2018/10/city-tells-of-breach',
      key: 'example.org/2018/10/city-tells-of-breach',
    },
    {
      name: 'the first page of an article of several',
      url: 'https://example.org/city-tells-of-breach/2',
      canonical: 'https://example.org/city-tells-of-breach',
      key: 'example.org/city-tells-of-breach',
    },
    {
      name: 'the AMP copy of another host name',
      url: 'https://amp.example.org/city-tells-of-breach',
      canonical: 'https://www.example.org/city-tells-of-breach/',
      key: 'example.org/city-tells-of-breach',
    },
    { name: 'another host', url: 'https://example.org/a', canonical: 'https://evil.test/a', key: 'example.org/a' },
    { name: 'another scheme', url: 'https://example.org/a', canonical: 'javascript:alert(1)', key: 'example.org/a' },
    { name: 'an empty one', url: 'https://example.org/a', canonical: '', key: 'example.org/a' },
  ])('canonical: $name', ({ url, canonical, key }) => {
    expect(articleKey(url, canonical)).toBe(key);
  });

  it('is a fixed point: the key of a key is the key', () => {
    fc.assert(
      fc.property(webUrl, (url) => {
        const key = articleKey(url, null);
        expect(articleKey(`https://${key}`, null)).toBe(key);
      }),
    );
  });

  it('does not change with tracking, fragment or scheme', () => {
    fc.assert(
      // `#!` and `#/` name pages of their own; a first `#` is not doubled, and white space before them is dropped.
      fc.property(
        webUrl,
        fc.string({ maxLength: 8 }).filter((text) => !/^#?\s*[!/]/.test(text)),
        (url, value) => {
          const decorated = new URL(url.replace(/^https?/, 'http'));
          decorated.searchParams.set('utm_source', value);
          decorated.hash = value;
          expect(articleKey(decorated.href, null)).toBe(articleKey(url, null));
        },
      ),
    );
  });

  it.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
    ['https://example.org/a', 'https://sub.example.org/a'],
    ['https://example.org/champ', 'https://example.org/ch'],
    ['https://example.org/#!/a', 'https://example.org/#!/b'],
    ['https://example.org/prints/a', 'https://example.org/a'],
    ['https://example.org/a/amp/b', 'https://example.org/a/b'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(articleKey(a, null)).not.toBe(articleKey(b, null));
  });
});
