import type { EventKind } from '../../model.ts';
import { foldWords } from '../foldWords.ts';

/**
 * Words that tell what kind of event a clause speaks of. `words` are small patterns, matched as whole words without
 * regard to case and accents:
 *   `e-mail`        a hyphen within a word stands for a space too
 *   `hack*`         the word may go on: hacks, hacked, hacker
 *   `told ~ ICO`    up to six words may stand between, none of them ending a clause
 *   `(a |the )*`    up to six of these words, each with its space
 *   `(a|b)`, `x?`   as in a regular expression
 */
export interface CueGroup {
  kind: EventKind;
  /** 1 a hint, 2 usual, 3 nearly certain, 4 wins over what stands around it. */
  weight: number;
  words: readonly string[];
}

/** A regular expression's source, for text folded by `foldWords`, from a pattern of the small language above. */
export function patternSource(pattern: string): string {
  return (
    foldWords(pattern)
      .replaceAll(/(?<=[a-z0-9])-(?=\??\(?[a-z])/g, ' ')
      // The space before an optional word goes with it.
      .replaceAll(/ (\([^()]*\))\?(?=$| )/g, '( $1)?')
      .replaceAll(' )*', ' ){0,6}')
      .replaceAll('.', '\\.')
      .replaceAll('*', "[\\w'-]*")
      .replaceAll('(', '(?:')
      .replaceAll(' ~ ', '\\s+(?:[^\\s.;:!?]+\\s+){0,6}?')
      .replaceAll(' ?', '\\s*')
      .replaceAll(' ', '\\s+')
  );
}
