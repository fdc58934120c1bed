import { Chrono, type Refiner } from 'chrono-node/en';
import { type CueWords, readCues } from './cues.ts';
import { type FoundTime, ours } from './found.ts';
import type { TimeParser } from './timeParser.ts';

/** chrono fills implied fields from a reference; we never read them, so any fixed day serves. */
const UNUSED_REFERENCE = new Date(0);

/** Most selections kept: articles make some hundreds; a page that makes more starts over. */
const MOST_SELECTIONS = 2000;

/**
 * One language's expressions. A sentence's words call for few of the many patterns: chrono runs with those alone, and
 * not at all where none is called for.
 */
export class TimeEngine {
  readonly #parsers: readonly TimeParser[];
  readonly #refiners: Refiner[];
  readonly #words: CueWords;
  /** By the cues that call for it; null where no pattern is called for. */
  readonly #selections = new Map<number, Chrono | null>();

  /**
   * @param parsers in the order that decides between two findings of the same length
   * @param refiners in the order they must happen
   * @param words which cues the words of a text are
   */
  constructor(parsers: readonly TimeParser[], refiners: readonly Refiner[], words: CueWords) {
    this.#parsers = parsers;
    this.#refiners = [...refiners];
    this.#words = words;
  }

  /** Every expression of a text, in order; offsets count from its beginning. */
  find(text: string): FoundTime[] {
    const chrono = this.#select(readCues(text, this.#words));
    return chrono === null ? [] : ours(chrono.parse(text, UNUSED_REFERENCE));
  }

  #select(cues: number): Chrono | null {
    let chrono = this.#selections.get(cues);
    if (chrono === undefined) {
      const parsers = this.#parsers.filter(
        ({ needs, alsoNeeds }) => (cues & needs) !== 0 && (alsoNeeds === undefined || (cues & alsoNeeds) !== 0),
      );
      chrono = parsers.length === 0 ? null : new Chrono({ parsers: [...parsers], refiners: this.#refiners });
      if (this.#selections.size >= MOST_SELECTIONS) this.#selections.clear();
      this.#selections.set(cues, chrono);
    }
    return chrono;
  }
}
