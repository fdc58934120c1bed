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

/** Different words of a query that count, the first ones: how many a document has is kept in a byte. */
const MOST_ASKED = 100;

/** Of whole words; one that only begins so counts this much of it. */
const BEGINNING = 0.6;

/** A copy: engines make a long piece of a text a view of it, which would keep the whole text in memory. */
const detached = (word: string): string => (word.length < 13 ? word : [...word].join(''));

export interface WordHit {
  place: number;
  /** Bit n: the query's words stand in field n. */
  fields: number;
  score: number;
}

export interface WordIndex {
  /** Adds a document. @returns its place: 0 for the first, one more for each after it */
  add(fields: readonly string[]): number;
  /** Takes out the document at a place. The place is not used again. */
  remove(place: number): void;
  /** Documents that have every word, or a word that begins so; in no order. Null where the query has no word. */
  search(query: string): WordHit[] | null;
  /** The same documents without more about them: for each place 1 or 0. A place taken out may be either. */
  match(query: string): Uint8Array | null;
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
  let places = 0;
  let dead = 0;
  let isDead = new Uint8Array(1024);
  const postings = new Map<string, number | number[]>();
  let sorted: string[] = [];
  let fresh: string[] = [];

  function post(word: string, posting: number): void {
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

  /** Calls back with every posting of every word that begins as the asked ones do, one asked word after the other. */
  function eachPosting(asked: readonly string[], hear: (posting: number, turn: number, rarity: number) => void): void {
    for (const [turn, start] of asked.entries()) {
      for (const word of wordsFrom(start)) {
        const list = postings.get(word) ?? [];
        const rarity = (of: number): number => Math.log1p(places / of) * (word === start ? 1 : BEGINNING);
        if (typeof list === 'number') {
          hear(list, turn, rarity(1));
          continue;
        }
        const each = rarity(list.length);
        for (let at = 0; at < list.length; at++) hear(list[at] ?? 0, turn, each);
      }
    }
  }

  const askedOf = (query: string): string[] => [...new Set(wordsOf(query))].slice(0, MOST_ASKED);

  return {
    add(fields) {
      const place = places;
      places += 1;
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
        post(word, place * (1 << SHIFT) + (bits << OFTEN_BITS) + often);
      }
      return place;
    },

    remove(place) {
      if (place >= places) throw new Error(`expected a place below ${places}, got ${place}`);
      if (place >= isDead.length) isDead = resized(isDead, places);
      if (isDead[place] === 1) return;
      // Its postings stay until the index is made anew.
      isDead[place] = 1;
      dead += 1;
    },

    search(query) {
      const asked = askedOf(query);
      if (asked.length === 0) return null;
      const scores = new Float32Array(places);
      const fields = new Uint8Array(places);
      /** How many of the asked words, in their order, a document has so far. */
      const has = new Uint8Array(places);
      eachPosting(asked, (posting, turn, rarity) => {
        const place = Math.floor(posting / (1 << SHIFT));
        if ((has[place] ?? 0) < turn) return;
        const bits = (posting >> OFTEN_BITS) & ((1 << MOST_FIELDS) - 1);
        has[place] = turn + 1;
        fields[place] = (fields[place] ?? 0) | bits;
        scores[place] = (scores[place] ?? 0) + rarity * (weightOf[bits] ?? 0) * (1 + (posting & 3));
      });
      const hits: WordHit[] = [];
      for (let place = 0; place < places; place++) {
        if (has[place] === asked.length && isDead[place] !== 1) {
          hits.push({ place, fields: fields[place] ?? 0, score: scores[place] ?? 0 });
        }
      }
      return hits;
    },

    match(query) {
      const asked = askedOf(query);
      if (asked.length === 0) return null;
      const has = new Uint8Array(places);
      eachPosting(asked, (posting, turn) => {
        const place = Math.floor(posting / (1 << SHIFT));
        if (has[place] === turn) has[place] = turn + 1;
      });
      if (asked.length > 1) {
        for (let place = 0; place < places; place++) has[place] = has[place] === asked.length ? 1 : 0;
      }
      return has;
    },

    get size() {
      return places - dead;
    },
    get isWorn() {
      return places > 100 && dead > places * MOST_DEAD;
    },
  };
}

function resized(old: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(Math.max(least, old.length * 2));
  next.set(old);
  return next;
}
