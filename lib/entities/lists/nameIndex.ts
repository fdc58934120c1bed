import { expression } from '../expression.ts';
import type { Token } from '../tokens.ts';
import { tokenize } from '../tokens.ts';
import type { ListedName, PrintedName } from './names.ts';

interface Indexed {
  /** Lower-case tokens of the printed name. */
  words: readonly string[];
  /** Printed tokens, for names whose case tells them from a word ("WHO", "ICE"). */
  printed: readonly string[];
  exactCase: boolean;
  name: ListedName;
}

/** Tokens `from` (inclusive) to `to` (exclusive) are a listed name. */
export interface NameHit {
  from: number;
  to: number;
  name: ListedName;
}

/** Where the names are that start with a key, and how to read one: numbers mean what `read` makes of them. */
export interface NameSource {
  /** By the leading letters and digits of a name, see `keyOf`; in the order in which they win. */
  places: ReadonlyMap<string, readonly number[]>;
  read(place: number): PrintedName | null;
}

/** Words whose entries are remembered; an article of 1 MB has some 20,000 distinct ones. */
const CACHE_LIMIT = 50_000;
const NONE: readonly Indexed[] = [];

/**
 * Names by their first word; the longest name at a place wins. A name is read and cut into words when a text first has
 * its first word: of ten thousand an article needs a few hundred.
 */
export class NameIndex {
  readonly #source: NameSource;
  readonly #byFirst = new Map<string, readonly Indexed[]>();

  constructor(source: NameSource) {
    this.#source = source;
  }

  /** The longest listed name that starts at token `at`, or null. A name is printed with a capital somewhere. */
  match(tokens: readonly Token[], at: number): NameHit | null {
    const first = tokens[at];
    if (!first) return null;
    for (const entry of this.#startingWith(first.lower)) {
      if (matches(entry, tokens, at, first.block)) return { from: at, to: at + entry.words.length, name: entry.name };
    }
    return null;
  }

  #startingWith(lower: string): readonly Indexed[] {
    const known = this.#byFirst.get(lower);
    if (known) return known;
    const places = this.#source.places.get(keyOf(lower));
    const entries = places ? this.#read(places, lower) : NONE;
    if (this.#byFirst.size >= CACHE_LIMIT) this.#byFirst.clear();
    this.#byFirst.set(lower, entries);
    return entries;
  }

  #read(places: readonly number[], lower: string): readonly Indexed[] {
    const entries: Indexed[] = [];
    for (const place of places) {
      const read = this.#source.read(place);
      const entry = read && indexed(read);
      if (entry?.words[0] === lower) entries.push(entry);
    }
    return entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** Every hit in a run of tokens, left to right, without overlap. */
  findAll(tokens: readonly Token[]): NameHit[] {
    const hits: NameHit[] = [];
    for (let at = 0; at < tokens.length; ) {
      const hit = this.match(tokens, at);
      if (hit) hits.push(hit);
      at = hit ? hit.to : at + 1;
    }
    return hits;
  }
}

/** What a name is looked up by: its leading letters and digits (ASCII, lower case), or its first sign. */
export function keyOf(name: string): string {
  let end = 0;
  for (; end < name.length; end++) {
    const code = name.charCodeAt(end) | 32;
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) break;
  }
  return name.slice(0, Math.max(end, 1)).toLowerCase();
}

function indexed({ printed, name }: PrintedName): Indexed {
  const words = wordsOf(printed);
  // Short names in capitals are words in another dress: "WHO", "ICE", "SIS"; so are names in lower case ("it").
  const exactCase = (words.length === 1 && printed.length <= 5 && printed === printed.toUpperCase()) || name.common;
  return { words: words.map((word) => word.toLowerCase()), printed: words, exactCase, name };
}

/** The words of a name as the tokeniser cuts them; plain ones need no tokeniser. */
function wordsOf(name: string): string[] {
  if (/^[A-Za-z0-9 ]+$/.test(name)) return name.split(' ');
  return tokenize(name, [{ start: 0, end: name.length }]).map((token) => token.text);
}

const CAPITAL = expression(String.raw`^\p{Lu}`);

function matches(entry: Indexed, tokens: readonly Token[], at: number, block: number): boolean {
  let capitals = 0;
  let printedCapitals = 0;
  for (let i = 0; i < entry.words.length; i++) {
    const token = tokens[at + i];
    if (!token || token.block !== block || token.lower !== entry.words[i]) return false;
    if (entry.exactCase && token.text !== entry.printed[i] && !(token.allCaps && entry.name.common === false))
      return false;
    if (token.capital) capitals++;
    // "The record of patients" is not "The Record": an article's capital is its sentence's.
    else if (i > 0 && entry.words[0] === 'the' && CAPITAL.test(entry.printed[i] ?? '')) return false;
    if (/^\P{Ll}/u.test(entry.printed[i] ?? '')) printedCapitals++;
  }
  return capitals > 0 || printedCapitals === 0;
}
