import type { ComparedAccount } from '../../compare/account.ts';
import type { Suggestion } from '../../compare/suggestion.ts';
import { createSuggestionIndex } from '../../compare/suggestionIndex.ts';
import { traitsOf } from '../../compare/traits.ts';
import type { ArticleId } from '../../model.ts';
import type { Preferences } from '../../session/state.ts';
import { hashOf } from '../hashOf.ts';
import type { Judgement } from '../recordTypes.ts';
import { type ComparedView, compareSaved } from './compareSaved.ts';
import { type SavedWithRecords, savedAccount } from './savedAccount.ts';
import type { ArticleState, NewStudy, StudyShelf } from './studies.ts';

/** What is asked of it, from a page: each answer is plain data, so that it may come from a worker. */
export interface Comparer {
  compare(articles: readonly SavedWithRecords[], judgements: readonly Judgement[]): Promise<ComparedView>;
  /** Takes up again what was kept of these articles. @returns those that have to be looked at */
  recall(articles: readonly ArticleState[]): Promise<ArticleId[]>;
  /** Reads what ties articles to others, and keeps it with the names in them; one looked at before is looked at anew. */
  look(articles: readonly ArticleState[]): Promise<void>;
  forget(ids: readonly ArticleId[]): Promise<void>;
  /** Of all that was recalled or looked at, the best first. */
  suggest(): Promise<Suggestion[]>;
}

/** Accounts kept analysed: a comparison asked for again after a judgement analyses nothing. */
const MOST_KEPT = 60;

/** Studies taken up at a time: about a megabyte. */
const RECALLED = 500;

/**
 * Compares saved articles and finds those of one incident. Analyses each once for as long as nothing in it changes.
 * @param shelf keeps what ties articles to others, so that another session need not analyse them again
 * @param program another text for every program that analyses otherwise
 */
export function createComparer(preferences: () => Preferences, shelf: StudyShelf, program: string): Comparer {
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

  const analysis = (): string => {
    const { names, dayMonthOrder } = preferences();
    return `${program} ${hashOf(JSON.stringify([names, dayMonthOrder]))}`;
  };

  return {
    async compare(articles, judgements) {
      return compareSaved(articles.map(accountOf), judgements);
    },

    async recall(articles) {
      const now = analysis();
      const open: ArticleId[] = [];
      for (let at = 0; at < articles.length; at += RECALLED) {
        const some = articles.slice(at, at + RECALLED);
        const kept = new Map((await shelf.kept(some.map(({ id }) => id))).map((study) => [study.id, study]));
        for (const { id, fingerprint } of some) {
          const study = kept.get(id);
          if (study?.fingerprint === fingerprint && study.analysis === now) index.add(study.traits);
          else open.push(id);
        }
      }
      return open;
    },

    async look(articles) {
      const now = analysis();
      const fingerprints = new Map(articles.map(({ id, fingerprint }) => [id, fingerprint]));
      const found: NewStudy[] = [];
      for (const article of await shelf.read(articles.map(({ id }) => id))) {
        const { id, sha256 } = article.saved;
        const account = savedAccount(article, preferences());
        const traits = traitsOf(account);
        index.add(traits);
        const names = account.entities.map(({ type, canonical }) => ({ type, canonical }));
        found.push({ sha256, names, study: { id, fingerprint: fingerprints.get(id) ?? '', analysis: now, traits } });
      }
      await shelf.keep(found);
    },

    async forget(ids) {
      for (const id of ids) index.remove(id);
      await shelf.drop(ids);
    },

    suggest: async () => index.all(),
  };
}

const stampsOf = ({ saved, annotations }: SavedWithRecords): string[] => [
  saved.updatedAt,
  ...annotations.map(({ id, updatedAt }) => `${id} ${updatedAt}`),
];
