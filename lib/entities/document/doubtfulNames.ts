import type { TextLanguage } from '../../language/languageOf.ts';
import { GENERIC_NAMES } from '../lists/genericNames.ts';
import { isPlain } from '../lists/isPlain.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';

/** What the tagger takes for a name and the article shows to be none: a generic word, or a word at its sentence's start. */
export function isDoubtful(mentions: Mentions, { text, source, start }: Mention, language: TextLanguage): boolean {
  if (source !== 'tagger') return false;
  const lower = text.toLowerCase();
  if (GENERIC_NAMES.has(lower.replace(/^the /, ''))) return true;
  if (!/\p{Lu}|\p{N}/u.test(text)) return true;
  const opens = mentions.opensAt(start);
  // The words that open French and Spanish sentences are in no list here.
  if (language !== 'en' && opens && !text.includes(' ')) return true;
  if ((opens || text === text.toUpperCase()) && lower.split(' ').every((word) => isPlain(word))) return true;
  // "Paying did not end it": the first word of a sentence in -ing is a verb; Boeing and Beijing are on lists.
  if (opens && /^\p{Lu}\p{Ll}+ing$/u.test(text)) return true;
  return !text.includes(' ') && opens && mentions.isPlainWord(lower);
}
