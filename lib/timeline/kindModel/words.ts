import type { TextLanguage } from '../../language/languageOf.ts';
import type { Span } from '../../model.ts';
import { foldWords } from '../foldWords.ts';
import { hashWord } from './hash.ts';
import { type ConceptLexicon, conceptLexicon } from './lexicon.ts';

/** A word of a sentence, ready to make features of. */
export interface Word extends Span {
  /** Hash of the folded word, and of its lemma. */
  form: number;
  lemma: number;
  /** Numbers in `CONCEPTS`, its own and those of phrases that begin with it. */
  concepts: readonly number[];
  /** Whether it stands in one of the sentence's dates, which tell nothing of what happened. */
  isDate: boolean;
}

interface Known {
  form: number;
  lemmaText: string;
  lemma: number;
  concepts: readonly number[];
}

const WORD = /[a-z0-9][a-z0-9'-]*/g;
/** Shortest beginning the lexicons hold; and words remembered, which bounds the memory of a long session. */
const SHORTEST_PREFIX = 3;
const MOST_REMEMBERED = 20_000;
const remembered = new Map<TextLanguage, Map<string, Known>>();

/**
 * The words of a stretch of the article.
 * @param dates spans of dates, whose words are marked; in text order
 */
export function readWords(text: string, span: Span, dates: readonly Span[], language: TextLanguage): Word[] {
  const lexicon = conceptLexicon(language);
  const folded = foldWords(text.slice(span.start, span.end));
  const words: Word[] = [];
  const lemmas: string[] = [];
  for (const match of folded.matchAll(WORD)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const { form, lemma, lemmaText, concepts } = known(match[0], language, lexicon);
    const isDate = dates.some((date) => date.start < end && start < date.end);
    words.push({ start, end, form, lemma, concepts: isDate ? [] : concepts, isDate });
    lemmas.push(isDate ? '' : lemmaText);
  }
  addPhrases(words, lemmas, lexicon);
  return words;
}

function known(word: string, language: TextLanguage, lexicon: ConceptLexicon): Known {
  let memory = remembered.get(language);
  if (!memory || memory.size > MOST_REMEMBERED) {
    memory = new Map();
    remembered.set(language, memory);
  }
  const seen = memory.get(word);
  if (seen) return seen;
  const lemmaText = lexicon.lemma(word);
  const concepts = new Set(lexicon.words.get(lemmaText));
  // An English lemma has lost its ending, which a prefix may hold; of other languages only an article is gone.
  const whole = language === 'en' ? word : lemmaText;
  for (let length = SHORTEST_PREFIX; length <= whole.length; length++) {
    for (const concept of lexicon.prefixes.get(whole.slice(0, length)) ?? []) concepts.add(concept);
  }
  const fresh = { form: hashWord(word), lemmaText, lemma: hashWord(lemmaText), concepts: [...concepts] };
  memory.set(word, fresh);
  return fresh;
}

/** Words that may stand between two of a phrase: "took [the server] offline". */
const MOST_BETWEEN = 2;

/** Gives the first word of a phrase the phrase's concept. */
function addPhrases(words: Word[], lemmas: readonly string[], lexicon: ConceptLexicon): void {
  for (const [index, lemma] of lemmas.entries()) {
    const word = words[index];
    if (!word || lemma === '') continue;
    for (const { rest, concept } of lexicon.phrases.get(lemma) ?? []) {
      if (!word.concepts.includes(concept) && follows(lemmas, index, rest)) word.concepts = [...word.concepts, concept];
    }
  }
}

function follows(lemmas: readonly string[], first: number, rest: readonly string[]): boolean {
  let at = first;
  for (const wanted of rest) {
    const next = lemmas.indexOf(wanted, at + 1);
    if (next < 0 || next - at > MOST_BETWEEN + 1) return false;
    at = next;
  }
  return true;
}
