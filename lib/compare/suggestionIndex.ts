import type { AccountId } from './account.ts';
import type { IncidentJudgement } from './judgement.ts';
import { bandKeysOf } from './minHash.ts';
import { shortKeysOf } from './nameKey.ts';
import { scorePair } from './scorePair.ts';
import type { Suggestion } from './suggestion.ts';
import type { Traits } from './traits.ts';

/** Finds accounts of one incident without comparing every two. */
export interface SuggestionIndex {
  add(traits: Traits): void;
  remove(id: AccountId): void;
  /** Suggestions for one account against all others, the best first. It need not be in the index. */
  suggestionsFor(traits: Traits): Suggestion[];
  /** For all accounts in the index, the best first; each pair once, in the order they were added. */
  all(): Suggestion[];
}

/** Accounts looked at of those that share one name: the latest added. A vendor of thousands of stories ties none of them. */
const MOST_OF_ONE_NAME = 60;

/**
 * An index from names and bands of the text to accounts. Two accounts meet when one is about what the other names, or when
 * their texts share a band. Adding and asking cost the same however many accounts there are, but for their own matches.
 */
export function createSuggestionIndex(judgements: readonly IncidentJudgement[] = []): SuggestionIndex {
  const byId = new Map<AccountId, { traits: Traits; order: number }>();
  const subjects = new Map<string, Set<AccountId>>();
  const named = new Map<string, Set<AccountId>>();
  const bands = new Map<number, Set<AccountId>>();
  const judged = judgementOf(judgements);
  let added = 0;

  const keysOf = (traits: Traits) => ({
    subjects: new Set(traits.subjects.flatMap(({ key }) => shortKeysOf(key))),
    named: new Set([...traits.subjects, ...traits.names].flatMap(({ key }) => shortKeysOf(key))),
    bands: new Set(bandKeysOf(traits.signature)),
  });

  const candidatesOf = (traits: Traits): Set<AccountId> => {
    const keys = keysOf(traits);
    const found = new Set<AccountId>();
    for (const key of keys.subjects) addLatest(found, named.get(key));
    for (const key of keys.named) addLatest(found, subjects.get(key));
    for (const key of keys.bands) addLatest(found, bands.get(key));
    found.delete(traits.id);
    return found;
  };

  const accounts = (key: string): number => named.get(key)?.size ?? 0;

  const suggestionsFor = (traits: Traits): Suggestion[] => {
    const own = byId.get(traits.id)?.order ?? added;
    const found: Suggestion[] = [];
    for (const id of candidatesOf(traits)) {
      const other = byId.get(id);
      if (!other || judged(traits.id, id) === 'different-incidents') continue;
      const score = scorePair(traits, other.traits, accounts);
      if (score) found.push({ ids: other.order < own ? [id, traits.id] : [traits.id, id], ...score });
    }
    return found.toSorted((a, b) => b.score - a.score);
  };

  const forget = (id: AccountId): void => {
    const entry = byId.get(id);
    if (!entry) return;
    const keys = keysOf(entry.traits);
    for (const key of keys.subjects) drop(subjects, key, id);
    for (const key of keys.named) drop(named, key, id);
    for (const key of keys.bands) drop(bands, key, id);
    byId.delete(id);
  };

  return {
    add(traits) {
      forget(traits.id);
      byId.set(traits.id, { traits, order: added++ });
      const keys = keysOf(traits);
      for (const key of keys.subjects) put(subjects, key, traits.id);
      for (const key of keys.named) put(named, key, traits.id);
      for (const key of keys.bands) put(bands, key, traits.id);
    },
    remove: forget,
    suggestionsFor,
    all() {
      const pairs = new Map<string, Suggestion>();
      for (const { traits } of byId.values()) {
        for (const suggestion of suggestionsFor(traits)) pairs.set(JSON.stringify(suggestion.ids), suggestion);
      }
      return [...pairs.values()].toSorted((a, b) => b.score - a.score);
    },
  };
}

function put<K>(index: Map<K, Set<AccountId>>, key: K, id: AccountId): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

function drop<K>(index: Map<K, Set<AccountId>>, key: K, id: AccountId): void {
  const ids = index.get(key);
  ids?.delete(id);
  if (ids?.size === 0) index.delete(key);
}

/** The latest of a set, as far as anybody looks; a set keeps the order of adding. */
function addLatest(found: Set<AccountId>, ids: ReadonlySet<AccountId> | undefined): void {
  if (!ids) return;
  let skip = ids.size - MOST_OF_ONE_NAME;
  for (const id of ids) if (--skip < 0) found.add(id);
}

function judgementOf(judgements: readonly IncidentJudgement[]) {
  const keyOf = (a: AccountId, b: AccountId): string =>
    [a, b]
      .map((id) => JSON.stringify(id))
      .toSorted()
      .join(' ');
  const verdicts = new Map(judgements.map(({ verdict, accounts }) => [keyOf(...accounts), verdict]));
  return (a: AccountId, b: AccountId): IncidentJudgement['verdict'] | null => verdicts.get(keyOf(a, b)) ?? null;
}
