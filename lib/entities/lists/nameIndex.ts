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

/** Names by their first word; the longest name at a place wins. */
export class NameIndex {
  readonly #byFirst = new Map<string, Indexed[]>();

  constructor(names: readonly PrintedName[]) {
    for (const { printed, name } of names) {
      const words = wordsOf(printed);
      const first = words[0]?.toLowerCase();
      if (first === undefined) continue;
      // Short names in capitals are words in another dress: "WHO", "ICE", "SIS"; so are names in lower case ("it").
      const exactCase = (words.length === 1 && printed.length <= 5 && printed === printed.toUpperCase()) || name.common;
      const entry = { words: words.map((word) => word.toLowerCase()), printed: words, exactCase, name };
      const same = this.#byFirst.get(first);
      if (same) same.push(entry);
      else this.#byFirst.set(first, [entry]);
    }
    for (const entries of this.#byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest listed name that starts at token `at`, or null. A name is printed with a capital somewhere. */
  match(tokens: readonly Token[], at: number): NameHit | null {
    const first = tokens[at];
    if (!first) return null;
    for (const entry of this.#byFirst.get(first.lower) ?? []) {
      if (matches(entry, tokens, at, first.block)) return { from: at, to: at + entry.words.length, name: entry.name };
    }
    return null;
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
