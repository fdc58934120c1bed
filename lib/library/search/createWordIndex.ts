import { wordsOf } from './wordsOf.ts';

/** At most so many fields: their bits share an integer with the document's place. */
const MOST_FIELDS = 6;
/** Bits of a posting: how often the word stands there (0 to 3, by powers of two), then its fields, then the place. */
const OFTEN_BITS = 2;
const SHIFT = OFTEN_BITS + MOST_FIELDS;

/** Words newer than the sorted ones, before all are sorted again. */
const MOST_FRESH = 4_000;
/** A dead place costs as much as a live one: above this share of dead ones the index says so. */
const MOST_DEAD = 0.3;

/** Of whole words; one that only begins so counts this much of it. */
const BEGINNING = 0.6;

/** A copy: engines make a long piece of a text a view of it, which would keep the whole text in memory. */
const detached = (word: string): string => (word.length < 13 ? word : [...word].join(''));

export interface WordHit {
  key: string;
  /** Bit n: the query's words stand in field n. */
  fields: number;
  score: number;
}

export interface WordIndex {
  /** Puts a document in place of the one with its key. */
  put(key: string, fields: readonly string[]): void;
  remove(key: string): void;
  /** Documents that have every word, or a word that begins so; in no order. Null where the query has no word. */
  search(query: string): WordHit[] | null;
  /** Documents in it. */
  readonly size: number;
  /** Whether so much of it is dead that it had better be made anew. */
  readonly isWorn: boolean;
}

/**
 * An inverted index of small integers: a posting is one number, and a word that stands in one document only is that
 * number alone. 200,000 passages and 10,000 texts so take tens of megabytes, where an index of maps takes hundreds.
 * @param weights how much a word counts in each field
 */
export function createWordIndex(weights: readonly number[]): WordIndex {
  if (weights.length > MOST_FIELDS) throw new Error(`expected at most ${MOST_FIELDS} fields, got ${weights.length}`);
  const weightOf = Array.from({ length: 1 << MOST_FIELDS }, (_, fields) =>
    weights.reduce((sum, weight, field) => (fields & (1 << field) ? sum + weight : sum), 0),
  );
  const keys: (string | null)[] = [];
  const placeOf = new Map<string, number>();
  const postings = new Map<string, number | number[]>();
  let sorted: string[] = [];
  let fresh: string[] = [];

  function add(word: string, posting: number): void {
    const there = postings.get(word);
    if (there === undefined) {
      const own = detached(word);
      postings.set(own, posting);
      fresh.push(own);
    } else if (typeof there === 'number') postings.set(word, [there, posting]);
    else there.push(posting);
  }

  /** All words that begin so, whole one included. */
  function wordsFrom(start: string): string[] {
    if (fresh.length > MOST_FRESH || (sorted.length === 0 && fresh.length > 0)) {
      sorted = [...postings.keys()].sort();
      fresh = [];
    }
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const found = fresh.filter((word) => word.startsWith(start));
    for (let at = low; at < sorted.length && sorted[at]?.startsWith(start); at++) found.push(sorted[at] ?? '');
    return found;
  }

  function remove(key: string): void {
    const place = placeOf.get(key);
    if (place === undefined) return;
    // Its postings stay until the index is made anew; nothing finds them.
    keys[place] = null;
    placeOf.delete(key);
  }

  return {
    put(key, fields) {
      remove(key);
      const place = keys.push(key) - 1;
      placeOf.set(key, place);
      const words = new Map<string, number>();
      for (const [field, text] of fields.entries()) {
        for (const word of wordsOf(text)) {
          const seen = words.get(word) ?? 0;
          // The count above the field bits, capped when the posting is made.
          words.set(word, (seen + (1 << MOST_FIELDS)) | (1 << field));
        }
      }
      for (const [word, seen] of words) {
        const often = Math.min(3, 31 - Math.clz32(seen >> MOST_FIELDS));
        const bits = seen & ((1 << MOST_FIELDS) - 1);
        add(word, place * (1 << SHIFT) + (bits << OFTEN_BITS) + often);
      }
    },

    remove,

    search(query) {
      const asked = [...new Set(wordsOf(query))];
      if (asked.length === 0) return null;
      const scores = new Float32Array(keys.length);
      const fields = new Uint8Array(keys.length);
      /** How many of the asked words, in their order, a document has so far. */
      const has = new Uint8Array(keys.length);
      for (const [turn, start] of asked.entries()) {
        for (const word of wordsFrom(start)) {
          const list = postings.get(word) ?? [];
          const all = typeof list === 'number' ? [list] : list;
          const rarity = Math.log1p(keys.length / all.length) * (word === start ? 1 : BEGINNING);
          for (const posting of all) {
            const place = Math.floor(posting / (1 << SHIFT));
            if ((has[place] ?? 0) < turn) continue;
            const bits = (posting >> OFTEN_BITS) & ((1 << MOST_FIELDS) - 1);
            has[place] = turn + 1;
            fields[place] = (fields[place] ?? 0) | bits;
            scores[place] = (scores[place] ?? 0) + rarity * (weightOf[bits] ?? 0) * (1 + (posting & 3));
          }
        }
      }
      const hits: WordHit[] = [];
      for (const [place, key] of keys.entries()) {
        if (key !== null && has[place] === asked.length) {
          hits.push({ key, fields: fields[place] ?? 0, score: scores[place] ?? 0 });
        }
      }
      return hits;
    },

    get size() {
      return placeOf.size;
    },
    get isWorn() {
      return keys.length > 100 && placeOf.size < keys.length * (1 - MOST_DEAD);
    },
  };
}
