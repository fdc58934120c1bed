import { SpanSet } from '../chooseCandidates.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './mention.ts';

/** The mentions of one article while document rules work on them, with the tokens they stand on. */
export class Mentions {
  readonly text: string;
  readonly tokens: readonly Token[];
  #all: Mention[];
  #taken = new SpanSet();
  readonly #opening = new Set<number>();
  /** Token indices by the token's printed text. */
  readonly #places = new Map<string, number[]>();
  readonly #lowerUse = new Set<string>();
  readonly #capitalUse = new Set<string>();

  constructor(text: string, tokens: readonly Token[], chosen: readonly Mention[]) {
    this.text = text;
    this.tokens = tokens;
    this.#all = [...chosen];
    for (const { start, end } of chosen) this.#taken.add(start, end);
    tokens.forEach((token, index) => {
      if (token.opens) this.#opening.add(token.start);
      if (!token.capital) this.#lowerUse.add(token.lower);
      else if (!token.opens && !token.allCaps) this.#capitalUse.add(token.lower);
      const places = this.#places.get(token.text);
      if (places) places.push(index);
      else this.#places.set(token.text, [index]);
    });
  }

  all(): readonly Mention[] {
    return this.#all;
  }

  sorted(): Mention[] {
    return [...this.#all].sort((a, b) => a.start - b.start);
  }

  /** Adds a mention where nothing stands yet; false when something does. */
  add(mention: Omit<Mention, 'text'>): boolean {
    if (!this.#taken.addIfFree(mention.start, mention.end)) return false;
    this.#all.push({ ...mention, text: this.text.slice(mention.start, mention.end) });
    return true;
  }

  /** Takes out the mentions that `drop` says are none; their text is free again. */
  remove(drop: (mention: Mention) => boolean): void {
    this.#all = this.#all.filter((mention) => !drop(mention));
    this.#taken = new SpanSet();
    for (const { start, end } of this.#all) this.#taken.add(start, end);
  }

  /** Whether a sentence opens at this offset. */
  opensAt(start: number): boolean {
    return this.#opening.has(start);
  }

  /** Widens a mention where nothing else stands; false when something does. */
  widen(mention: Mention, start: number, end: number): boolean {
    if (start < mention.start && this.#taken.overlaps(start, mention.start)) return false;
    if (end > mention.end && this.#taken.overlaps(mention.end, end)) return false;
    this.#taken.add(start, end);
    Object.assign(mention, { start, end, text: this.text.slice(start, end) });
    return true;
  }

  /** Adds a mention; one-word mentions inside it give way ("Click2Gov" in "the Click2Gov vendor" stays: it is a name). */
  replaceInside(mention: Omit<Mention, 'text'>): void {
    if (this.add(mention)) return;
    const inside = this.#all.find(({ start, end }) => start > mention.start && end <= mention.end);
    if (inside) this.add({ ...mention, start: inside.end + 1 });
  }

  isFree(start: number, end: number): boolean {
    return !this.#taken.overlaps(start, end);
  }

  /** Whether a word also stands in lower case in the article, and never with a capital inside a sentence. */
  isPlainWord(lower: string): boolean {
    return this.#lowerUse.has(lower) && !this.#capitalUse.has(lower);
  }

  /** Every place where these printed words stand in a row in one block, as token index of the first. */
  occurrences(words: readonly string[]): number[] {
    // By its rarest word: a thousand people called Jane would each be looked for at every Jane.
    let rarest: readonly number[] | null = null;
    let offset = 0;
    for (const [k, word] of words.entries()) {
      const places = this.#places.get(word) ?? [];
      if (rarest !== null && places.length >= rarest.length) continue;
      rarest = places;
      offset = k;
    }
    return (rarest ?? [])
      .map((place) => place - offset)
      .filter((at) => {
        const block = this.tokens[at]?.block;
        return words.every((word, k) => {
          const token = this.tokens[at + k];
          return token?.text === word && token.block === block;
        });
      });
  }

  /** The span over `count` tokens from `at`. */
  span(at: number, count: number): { start: number; end: number } {
    const first = this.tokens[at];
    const last = this.tokens[at + count - 1];
    if (!first || !last)
      throw new Error(`expected tokens ${at} to ${at + count - 1}, got ${this.tokens.length} in all`);
    return { start: first.start, end: last.end };
  }
}

/** The printed words of a name as the tokeniser cuts them. */
export function nameWords(mentions: Mentions, mention: { start: number; end: number }): string[] {
  const words: string[] = [];
  let low = 0;
  let high = mentions.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions.tokens[middle]?.start ?? 0) < mention.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < mentions.tokens.length; i++) {
    const token = mentions.tokens[i];
    if (!token || token.start >= mention.end) break;
    words.push(token.text);
  }
  return words;
}
