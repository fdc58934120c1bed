import type { TextLanguage } from '../language/languageOf.ts';
import type { Span } from '../model.ts';

/** What stands between a date and a word makes the word's kind less likely to be the date's. */
export interface Barrier {
  /** Offset in the article's text. */
  at: number;
  /** Share of a cue's weight that gets past. */
  pass: number;
}

/** Marks that end or open a clause; shares chosen on the development passages. */
const MARKS: readonly { pass: number; pattern: RegExp }[] = [
  { pass: 0.15, pattern: /[;•]/gu },
  { pass: 0.3, pattern: /\s[—–-]\s|—/gu },
  { pass: 0.45, pattern: /[:|\t](?!\d)/gu },
  { pass: 0.4, pattern: /[()]/gu },
  { pass: 0.75, pattern: /,(?!\d)/gu },
];

/** Words that open a clause beside another, and words that open one within it. */
const JOINING: Readonly<Record<TextLanguage, { beside: string; within: string }>> = {
  de: { beside: 'aber|während|als|nachdem|bevor|weil|obwohl|bis', within: 'dass|welche[rsnm]?|wo|worauf' },
  en: {
    beside: 'but|while|when|whereas|after|before|because|since|although|though|until|once|so',
    within: 'that|which|who|whose|where',
  },
  es: { beside: 'pero|mientras|cuando|después|antes|porque|aunque', within: 'que|quien|donde|cuyo' },
  fr: { beside: 'mais|tandis que|alors que|quand|lorsque|après|avant|parce que', within: 'que|qui|dont|où' },
  it: { beside: 'ma|mentre|quando|dopo|prima|perché', within: 'che|cui|dove' },
  nl: { beside: 'maar|terwijl|toen|nadat|voordat|omdat', within: 'dat|die|waar' },
  pt: { beside: 'mas|enquanto|quando|depois|antes|porque', within: 'que|quem|onde' },
};
const PASS_BESIDE = 0.5;
const PASS_WITHIN = 0.7;

/** "and" parts clauses where a verb, a subject or another date follows, and only names where a noun does. */
const AND: Readonly<Record<TextLanguage, { and: string; clause: string }>> = {
  de: { and: 'und', clause: '(?:am|im|er|sie|es|wir|der|die|das|ein|eine|wurden?|hat|haben|ist|sind|\\p{L}+ten?)' },
  en: {
    and: 'and',
    clause:
      "(?:then|also|later|again|on|in|by|at|the|a|an|it|its|he|she|they|we|our|this|that|there|no|not|was|were|is|are|has|have|had|will|would|could|may|might|did|took|went|gave|got|made|told|said|sent|found|wrote|began|put|ran|came|brought|shut|paid|sold|stole|broke|left|lost|let|set|hit|cut|met|led|held|kept|knew|saw|bought|fell|rose|spoke|sued|says|tells|\\p{Lu}[\\p{L}'’-]*|\\p{L}+ed)",
  },
  es: { and: 'y|e', clause: '(?:el|la|los|las|un|una|se|ha|han|en|su|no|\\p{L}+(?:ó|aron|ieron|aba|ía))' },
  fr: { and: 'et', clause: "(?:le|la|les|l['’]|un|une|il|elle|ils|a|ont|en|se|n['’]|\\p{L}+(?:ait|aient))" },
  it: { and: 'e|ed', clause: '(?:il|la|i|gli|le|lo|un|una|ha|hanno|è|sono|si|in|non)' },
  nl: { and: 'en', clause: '(?:de|het|een|op|in|ze|zij|hij|is|zijn|was|werd|werden|heeft|\\p{L}+(?:de|te)n?)' },
  pt: { and: 'e', clause: '(?:o|a|os|as|um|uma|foi|foram|se|em|não|\\p{L}+(?:ou|aram|eram|iu))' },
};
const PASS_AND = 0.5;

/** The colon behind a form's field name ("Date Reported:", "• Discovered:") separates nothing. */
const FIELD_NAME = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}()/&'’_-]+\s*){1,6}$/u;
const PASS_FIELD_NAME = 0.95;
/** "since 7 May", "until about noon": before a date these words are prepositions. */
const HEDGES = /^\s*(?:(?:about|around|early|late|the|on|at|mid|el|le|la|der|dem|am|du|den)\s+)*$/iu;

const compiled = new Map<TextLanguage, { pass: number; pattern: RegExp }[]>();

function wordBarriers(language: TextLanguage): { pass: number; pattern: RegExp }[] {
  const known = compiled.get(language);
  if (known) return known;
  const { beside, within } = JOINING[language];
  const { and, clause } = AND[language];
  const word = (words: string, rest = ''): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${rest}`, 'gu');
  const barriers = [
    { pass: PASS_BESIDE, pattern: word(beside) },
    { pass: PASS_WITHIN, pattern: word(within) },
    { pass: PASS_AND, pattern: word(and, `(?=\\s+${clause}(?!\\p{L}))`) },
  ];
  compiled.set(language, barriers);
  return barriers;
}

/**
 * Every clause boundary of one sentence in text order. A bracket that opens and closes between two dates is one remark and
 * no boundary for what stands around it; see `passBetween` and `cutClauses`.
 * @param dates spans of the sentence's dates
 */
export function findBarriers(text: string, sentence: Span, dates: readonly Span[], language: TextLanguage): Barrier[] {
  const body = text.slice(sentence.start, sentence.end);
  const barriers: Barrier[] = [];
  for (const { pass, pattern } of MARKS) {
    for (const match of body.matchAll(pattern)) {
      const isFieldName = /[:|\t]/u.test(match[0]) && FIELD_NAME.test(body.slice(0, match.index));
      barriers.push({ at: sentence.start + match.index, pass: isFieldName ? PASS_FIELD_NAME : pass });
    }
  }
  for (const { pass, pattern } of wordBarriers(language)) {
    for (const match of body.matchAll(pattern)) {
      const at = sentence.start + match.index;
      const end = at + match[0].length;
      if (!dates.some((date) => date.start >= end && HEDGES.test(text.slice(end, date.start))))
        barriers.push({ at, pass });
    }
  }
  return barriers
    .filter(({ at }) => !dates.some((date) => date.start <= at && at < date.end))
    .sort((a, b) => a.at - b.at);
}
