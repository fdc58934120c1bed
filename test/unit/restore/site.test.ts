import { describe, expect, it } from 'vitest';
import { isShownOn, nameOf, siteOf } from '../../../lib/restore/site.ts';

describe('siteOf', () => {
  it.each([
    ['https://news.example/2018/10/breach?x=1#y', 'https://news.example/*', 'news.example'],
    ['http://127.0.0.1:8123/a.html', 'http://127.0.0.1/*', 'http://127.0.0.1'],
    ['https://user:pass@News.Example:444/', 'https://news.example/*', 'news.example'],
    ['https://news.example/*', 'https://news.example/*', 'news.example'],
  ])('%s', (url, pattern, name) => expect(siteOf(url)).toEqual({ pattern, name }));

  it.each(['file:///tmp/a.html', 'about:blank', 'chrome-extension://abc/site.html', 'nothing', '', 'data:text/html,a'])(
    'none: %s',
    (url) => expect(siteOf(url)).toBeNull(),
  );
});

it.each([
  ['https://news.example/*', 'news.example'],
  ['http://news.example/*', 'http://news.example'],
  ['https://*/*', 'https://*'],
  ['<all_urls>', '<all_urls>'],
])('%s is called %s', (pattern, name) => expect(nameOf(pattern)).toBe(name));

describe('isShownOn', () => {
  const page = 'https://www.news.example/story';
  it.each<[string, string[], ReturnType<typeof isShownOn>]>([
    ['nothing granted', [], 'no'],
    ['the very site', ['http://a.example/*', 'https://www.news.example/*'], 'yes'],
    ['another scheme', ['http://www.news.example/*'], 'no'],
    ['another host of the domain', ['https://news.example/*', 'https://blog.news.example/*'], 'no'],
    ['a host that ends alike', ['https://*.ews.example/*'], 'no'],
    ['the whole domain', ['https://*.news.example/*'], 'others-too'],
    ['both schemes', ['*://www.news.example/*'], 'others-too'],
    ['every site', ['https://*/*'], 'others-too'],
    ['everything', ['<all_urls>'], 'others-too'],
    ['every site of the other scheme', ['http://*/*'], 'no'],
    ['itself and every site', ['https://*/*', 'https://www.news.example/*'], 'yes'],
  ])('%s', (_, patterns, expected) => expect(isShownOn(page, patterns)).toBe(expected));

  it('never on a page of no site', () => expect(isShownOn('file:///a.html', ['<all_urls>'])).toBe('no'));
});
