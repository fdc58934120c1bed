import type { Inference } from '../model.ts';
import { keyPart } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

/** Words quoted in full up to this length, in UTF-16 units: a date is shorter, a statement of the time zone is not. */
const LONGEST_QUOTE = 48;

/**
 * One inference in plain words, to follow "Inferred: ": "year taken from the item above (‘9/27/18’)", "counted from
 * ‘September 21’ in the sentence before", "year of its end taken from the published date".
 */
export function describeInference({ what, from, words, end }: Inference, { t }: Words): string {
  let source = t(`inference.from.${keyPart(from)}`);
  if (words !== undefined) {
    const how = what !== 'date' ? 'source_quoted' : from === 'section' ? 'words_at' : 'words_in';
    source = t(`inference.${how}`, { source, words: shorten(words) });
  }
  return t(end === undefined ? `inference.${what}` : `inference.${end}.${what}`, { source });
}

const shorten = (words: string): string =>
  words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
