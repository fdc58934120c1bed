import type { TextLanguage } from '../../language/languageOf.ts';
import { expression } from '../expression.ts';
import { GENERIC_NAMES } from '../lists/genericNames.ts';
import { isPlain } from '../lists/isPlain.ts';
import { PAST_VERBS } from '../lists/pastVerbs.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';

const GERUND = expression(String.raw`^\p{Lu}\p{Ll}+ing$`);

const CAPITAL_OR_DIGIT = expression(String.raw`\p{Lu}|\p{N}`);

/** What the tagger takes for a name and the article shows to be none: a generic word, or a word at its sentence's start. */
export function isDoubtful(mentions: Mentions, { text, source, start, end }: Mention, language: TextLanguage): boolean {
  if (source !== 'tagger') return false;
  const lower = text.toLowerCase();
  if (GENERIC_NAMES.has(lower.replace(/^the /, ''))) return true;
  if (!CAPITAL_OR_DIGIT.test(text) || POST_BOX.test(text) || STREET.test(text)) return true;
  const opens = mentions.opensAt(start);
  // The words that open French and Spanish sentences are in no list here.
  if (language !== 'en' && opens && !text.includes(' ')) return true;
  if ((opens || text === text.toUpperCase()) && lower.split(' ').every((word) => isPlain(word))) return true;
  // "Paying did not end it": the first word of a sentence in -ing is a verb; Boeing and Beijing are on lists.
  if (opens && GERUND.test(text)) return true;
  if (opens && isPastVerb(lower, mentions.text.slice(end, end + 12))) return true;
  // "Suspicion fell on an employee": an abstract noun that no sentence has with a capital further in.
  if (opens && ABSTRACT.test(text) && !mentions.occurrences([text]).some((at) => !mentions.tokens[at]?.opens))
    return true;
  return !text.includes(' ') && opens && mentions.isPlainWord(lower);
}

/** "P.O. Box 105788" is a part of an address. */
const POST_BOX = /^(?:(?:P\.? ?O\.?|Post Office) )?Box(?: \d+)?$|^P\. ?O\.$/i;

/** An address is no place that a story is about; "Wall Street" and "Downing Street" are on lists or stay. */
const STREET =
  /^(?!Wall |Downing |Sesame |High )\S+(?: \S+)? (?:Street|Avenue|Boulevard|Road|Lane|Drive)(?: [NSEW]{1,2})?$/;

const ABSTRACT = expression(String.raw`^\p{Lu}\p{Ll}+(?:[tsc]ion|ness|ship|hood)s?$`);

/** What a verb's object starts with. */
const OBJECT = /^ (?:the|a|an|our|their|its|his|her|my|them|him|us|it|all|every|each|both|back|off|up|out|in|for|to) /;

const PARTICIPLE = expression(String.raw`^\p{Ll}{2,}ed$`);

const CAPITAL_AFTER = expression(String.raw`^ \p{Lu}`);

/** "Rang the vendor again", "Faxed the bank": a log's line that starts with what was done, and not with a name ("Reset Corp"). */
function isPastVerb(lower: string, after: string): boolean {
  return PAST_VERBS.has(lower) ? !CAPITAL_AFTER.test(after) : PARTICIPLE.test(lower) && OBJECT.test(after);
}
