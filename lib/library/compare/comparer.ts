import type { ComparedAccount } from '../../compare/account.ts';
import type { Suggestion } from '../../compare/suggestion.ts';
import { createSuggestionIndex } from '../../compare/suggestionIndex.ts';
import { traitsOf } from '../../compare/traits.ts';
import type { ArticleId } from '../../model.ts';
import type { Preferences } from '../../session/state.ts';
import type { Judgement } from '../recordTypes.ts';
import { type ComparedView, compareSaved } from './compareSaved.ts';
import { type SavedWithRecords, savedAccount } from './savedAccount.ts';

/** What is asked of it, from a page: each answer is plain data, so that it may come from a worker. */
export interface ComparerApi {
  compare(articles: readonly SavedWithRecords[], judgements: readonly Judgement[]): ComparedView;
  /** Reads what ties articles to others, and keeps it; an article looked at before is looked at anew. */
  look(articles: readonly SavedWithRecords[]): void;
  forget(ids: readonly ArticleId[]): void;
  /** Of all that was looked at, the best first. */
  suggest(): Suggestion[];
}

export type Comparer = {
  [Name in keyof ComparerApi]: (...args: Parameters<ComparerApi[Name]>) => Promise<ReturnType<ComparerApi[Name]>>;
};

/** Accounts kept analysed: a comparison asked for again after a judgement analyses nothing. */
const MOST_KEPT = 60;

/** Compares saved articles and finds those of one incident. Analyses each once for as long as nothing in it changes. */
export function createComparer(preferences: () => Preferences): ComparerApi {
  const kept = new Map<string, ComparedAccount>();
  const index = createSuggestionIndex();

  const accountOf = (article: SavedWithRecords): ComparedAccount => {
    const { names, dayMonthOrder } = preferences();
    const key = JSON.stringify([article.saved.id, stampsOf(article), names, dayMonthOrder]);
    const known = kept.get(key) ?? savedAccount(article, preferences());
    // The last asked for is the last to go.
    kept.delete(key);
    kept.set(key, known);
    for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(old);
    return known;
  };

  return {
    compare: (articles, judgements) => compareSaved(articles.map(accountOf), judgements),
    look(articles) {
      for (const article of articles) index.add(traitsOf(savedAccount(article, preferences())));
    },
    forget(ids) {
      for (const id of ids) index.remove(id);
    },
    suggest: () => index.all(),
  };
}

const stampsOf = ({ saved, annotations }: SavedWithRecords): string[] => [
  saved.updatedAt,
  ...annotations.map(({ id, updatedAt }) => `${id} ${updatedAt}`),
];
