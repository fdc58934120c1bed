import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ARTICLES, LIBRARY_PAGES, type LibraryRoute, parseRoute, routeHash } from '../../../lib/library/route.ts';
import { asArticleId } from '../../../lib/model.ts';

it.each<[string, LibraryRoute]>([
  ['', ARTICLES],
  ['#', ARTICLES],
  ['#nowhere', ARTICLES],
  ['#annotations', { page: 'annotations', params: {} }],
  ['#incidents&id=x%20y', { page: 'incidents', params: { id: 'x y' } }],
  ['#article=a&at=120', { page: 'article', id: asArticleId('a'), at: 120 }],
  ['#article=a&at=-1', { page: 'article', id: asArticleId('a'), at: null }],
  ['#article=a&at=1e3', { page: 'article', id: asArticleId('a'), at: null }],
  ['#article=a', { page: 'article', id: asArticleId('a'), at: null }],
  ['#article=', ARTICLES],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

it('reads every address it writes', () => {
  const name = fc.string({ minLength: 1 }).filter((key) => ![...LIBRARY_PAGES, 'article', '__proto__'].includes(key));
  const text = fc.string();
  const route = fc.oneof(
    fc.record({
      page: fc.constantFrom(...LIBRARY_PAGES),
      params: fc.dictionary(name, text, { noNullPrototype: true }),
    }),
    fc.record({
      page: fc.constant('article' as const),
      id: fc.string({ minLength: 1 }).map(asArticleId),
      at: fc.option(fc.nat(999_999_999)),
    }),
  );
  fc.assert(
    fc.property(route, (one) => {
      expect(parseRoute(routeHash(one))).toEqual(one);
    }),
  );
});
