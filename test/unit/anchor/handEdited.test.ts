import { describe, expect, test } from 'vitest';
import { reanchorRow } from '../../../lib/anchor/reanchorRow.ts';
import { readHandEdited } from './readHandEdited.ts';

const articles = readHandEdited();

describe('articles edited by hand', () => {
  test.each(articles)('$title', ({ before, after, quotes }) => {
    const answer = reanchorRow({ id: 1, before, after, spans: quotes.map(({ span }) => span) });
    if ('error' in answer) throw new Error(answer.error);
    const told = quotes.map(({ mark, place, mayBeLost }, at) => {
      const found = answer.spans[at] ?? null;
      const isRight = found === null ? place === null || mayBeLost : isSame(found, place);
      return `${mark}: ${isRight ? 'right' : ((found && after.slice(found.start, found.end)) ?? 'lost')}`;
    });
    expect(told).toEqual(quotes.map(({ mark }) => `${mark}: right`));
  });

  test('there are enough of them, with quotes that are gone among them', () => {
    const quotes = articles.flatMap((article) => article.quotes);
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(quotes.filter(({ place }) => place === null).length).toBeGreaterThanOrEqual(20);
  });
});

const isSame = (one: { start: number; end: number }, other: { start: number; end: number } | null): boolean =>
  one.start === other?.start && one.end === other.end;
