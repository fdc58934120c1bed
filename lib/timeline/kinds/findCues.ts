import type { EventKind, Span } from '../../model.ts';
import { type CueGroup, patternSource } from './cue.ts';
import { OPENING_CHARS, openingsOf } from './openings.ts';

/** A cue found in the text. */
export interface CueHit extends Span {
  kind: EventKind;
  weight: number;
}

/** One pattern of a group; of those that fit at one place, the first of the group counts. */
interface Pattern {
  /** Its place among all. */
  number: number;
  group: number;
  /** Sticky: tries one place. */
  expression: RegExp;
}

/** The cues of a language, found by the letters their patterns begin with: thousands of patterns, of which few are tried. */
export interface CueIndex {
  groups: readonly CueGroup[];
  /** From up to `OPENING_CHARS` letters to the patterns whose match may begin so. */
  patterns: ReadonlyMap<string, readonly Pattern[]>;
  /** The same from the `OPENING_CHARS` letters that a text has in some place, in the patterns' order; filled as texts are read. */
  tried: Map<string, readonly Pattern[]>;
}

export function indexCues(groups: readonly CueGroup[]): CueIndex {
  const patterns = new Map<string, Pattern[]>();
  let number = 0;
  for (const [group, { words }] of groups.entries()) {
    for (const word of words) {
      const source = patternSource(word);
      const pattern = { number: number++, group, expression: new RegExp(`(?:${source})\\b`, 'y') };
      for (const opening of openingsOf(source)) {
        const known = patterns.get(opening);
        if (known) known.push(pattern);
        else patterns.set(opening, [pattern]);
      }
    }
  }
  return { groups, patterns, tried: new Map() };
}

const WORD_START = /\b(?=\w)/g;
/** Beginnings remembered, which bounds the memory of a long session. */
const MOST_TRIED = 20_000;

/**
 * Every cue in a text, those of one group without overlap, each as far to the left as can be.
 * @param folded by `foldWords`
 * @param offset added to where they stand
 */
export function findCues(index: CueIndex, folded: string, offset: number): CueHit[] {
  const hits: CueHit[] = [];
  /** Where the last match of each group ended. */
  const ends = new Int32Array(index.groups.length);
  for (const { index: at } of folded.matchAll(WORD_START)) {
    for (const { group, expression } of patternsAt(index, folded.slice(at, at + OPENING_CHARS))) {
      if (at < (ends[group] ?? 0)) continue;
      expression.lastIndex = at;
      if (!expression.test(folded)) continue;
      const end = expression.lastIndex;
      const cue = index.groups[group];
      if (!cue || end === at) continue;
      hits.push({ kind: cue.kind, weight: cue.weight, start: offset + at, end: offset + end });
      ends[group] = end;
    }
  }
  return hits;
}

function patternsAt({ patterns, tried }: CueIndex, letters: string): readonly Pattern[] {
  const known = tried.get(letters);
  if (known) return known;
  if (tried.size > MOST_TRIED) tried.clear();
  const found = Array.from({ length: letters.length + 1 }, (_, length) => patterns.get(letters.slice(0, length)) ?? []);
  const ordered = found.flat().sort((a, b) => a.number - b.number);
  tried.set(letters, ordered);
  return ordered;
}
