import type { TextLanguage } from '../../language/languageOf.ts';
import { CONCEPTS, type ConceptWords } from './concepts/concept.ts';
import { GERMAN } from './concepts/de.ts';
import { ENGLISH } from './concepts/en.ts';
import { SPANISH } from './concepts/es.ts';
import { FRENCH } from './concepts/fr.ts';
import { ITALIAN } from './concepts/it.ts';
import { DUTCH } from './concepts/nl.ts';
import { PORTUGUESE } from './concepts/pt.ts';
import { RARER_ENGLISH } from './concepts/rarer.ts';
import { lemmaOf } from './lemma.ts';

/** A language's words, looked up by lemma, by beginning, and as phrases of two or three lemmas. */
export interface ConceptLexicon {
  words: ReadonlyMap<string, readonly number[]>;
  prefixes: ReadonlyMap<string, readonly number[]>;
  /** First lemma to the rest of its phrases. */
  phrases: ReadonlyMap<string, readonly { rest: readonly string[]; concept: number }[]>;
  lemma: (word: string) => string;
}

const WORDS: Readonly<Record<TextLanguage, readonly ConceptWords[]>> = {
  de: [GERMAN],
  en: [ENGLISH, RARER_ENGLISH],
  es: [SPANISH],
  fr: [FRENCH],
  it: [ITALIAN],
  nl: [DUTCH],
  pt: [PORTUGUESE],
};
const made = new Map<TextLanguage, ConceptLexicon>();

/** The concept words of one language, arranged on first use. */
export function conceptLexicon(language: TextLanguage): ConceptLexicon {
  const known = made.get(language);
  if (known) return known;
  const lexicon = arrange(WORDS[language], language === 'en' ? lemmaOf : withoutArticle);
  made.set(language, lexicon);
  return lexicon;
}

/** "l'attaque" is "attaque", "dell'azienda" "azienda". */
const withoutArticle = (word: string): string => word.replace(/^[a-z]{1,4}'(?=[a-z]{2})/, '');

function arrange(lists: readonly ConceptWords[], lemma: (word: string) => string): ConceptLexicon {
  const words = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const phrases = new Map<string, { rest: string[]; concept: number }[]>();
  for (const [concept, name] of CONCEPTS.entries()) {
    for (const entry of new Set(lists.flatMap((list) => list[name]?.split(/\s+/) ?? []))) {
      const [first = '', ...rest] = entry.split('_').map((word) => (word.endsWith('*') ? word : lemma(word)));
      if (rest.length > 0) addTo(phrases, first, { rest, concept });
      else if (first.endsWith('*')) addTo(prefixes, first.slice(0, -1), concept);
      else addTo(words, first, concept);
    }
  }
  return { words, prefixes, phrases, lemma };
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key) ?? [];
  if (!list.includes(value)) list.push(value);
  map.set(key, list);
}
