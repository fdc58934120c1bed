import type { Suggestion } from '../../compare/suggestion.ts';
import { type ArticleId, asArticleId } from '../../model.ts';

/** Articles whose texts are nearly the same, each with the one that stands for all of them; those alone are left out. */
export function copiesIn(suggestions: readonly Suggestion[]): ReadonlyMap<ArticleId, ArticleId> {
  const leader = new Map<ArticleId, ArticleId>();
  const find = (id: ArticleId): ArticleId => {
    const up = leader.get(id);
    return up === undefined || up === id ? id : find(up);
  };
  for (const { ids, reasons } of suggestions) {
    if (!reasons.some(({ type }) => type === 'syndicated')) continue;
    const [a, b] = [find(asArticleId(String(ids[0]))), find(asArticleId(String(ids[1])))];
    leader.set(a, a);
    leader.set(b, a);
  }
  return new Map([...leader.keys()].map((id) => [id, find(id)]));
}

/** How many sources articles are, those of one text counted once. */
export const countSources = (ids: readonly ArticleId[], copies: ReadonlyMap<ArticleId, ArticleId>): number =>
  new Set(ids.map((id) => copies.get(id) ?? id)).size;
