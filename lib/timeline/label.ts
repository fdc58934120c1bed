import type { Span } from '../model.ts';

/** A label longer than this is cut, at the end of a phrase where there is one. */
export const MAX_LABEL = 90;

/** Prepositions and hedges that lead to a date and are left dangling when it goes. */
const LEADS_TO_DATE =
  /(?:[\s,(]+(?:on or about|no later than|as (?:early|late) as|on|in|at|by|from|since|until|till|through|during|over|starting|beginning|effective|commencing|as of|around|about|before|after|for|of|dated|only|up to|am|im|um|vom|seit|ab|bis|le|la|du|au|en|dès|depuis|vers|el|desde|hasta|sobre|para|de|em|no|na|desde|il|dal|nel|op|om|sinds|vanaf))+[\s,(]*$/iu;
/** What no label opens with. */
const LEADING =
  /^(?:[\s,;:.)•·–—-]+|(?:and|but|or|then|also|while|when|that(?! (?:same|day|week|month|year))|which|who|so|und|aber|et|mais|y|pero|e|mas|ma|en|maar)[\s,]+(?=\S))+/iu;
const TRAILING = /[\s,;:(–—-]+$/u;
/** What a whole clause does not end in, and what a clause cut short does not. */
const DANGLING_END = /(?:(?:^|\s+)(?:and|or|but|when|while|that|which|of|the|a|an|to|und|et|y|e|en))+$/iu;
const DANGLING_CUT =
  /(?:[\s,]+(?:and|or|but|when|while|that|which|who|as|of|the|a|an|to|in|on|at|by|for|from|with|its|their|our|his|her|und|et|y|e|en))+$/iu;
/** "What happened: …": the name of a notice's section, not of what happened. */
const SECTION = /^what happened[:.?]\s+(?=\p{L})/iu;
/** A clause within another reads as a sentence without the word that joins it: "until he resigned". */
const SUBORDINATE =
  /^(?:until|because|since|if|once|after|before|where|whereas|although|though|as)\s+(?=(?:it|he|she|they|we|the|a|an|its|their|our|his|her|\p{Lu}\p{L}+)\s)(?!.*,)/iu;
/** The date is a part of speech that cannot be taken out: "a Tuesday", "by the next weekend". */
const NEEDS_DATE =
  /(?:^|\s)(?:a|an|the|this|that|each|every|his|her|its|their|our|of|late|early|last|next|until|than)\s*$/iu;
const ENDS_NOUN = /^\s*(?:$|[,.;:!?)”"]|(?:and|or|of|for|to|at|in|on|when|but|is|was|will|would|has|had)(?!\p{L}))/iu;

/** A clause's words say nothing yet: "It was", "Its examiners concluded", "Ms. Lockyer, who announced". */
const UNFINISHED =
  /(?:^(?:it|this|that|there|he|she|they)\s+(?:was|is|were|had been|came)$|(?:^|\s)(?:said|says|say|announced|concluded|determined|found|believes?|think|thinks|learned|confirmed|revealed|established|showed|shows|reported)$|,?\s(?:who|which|that)\s+\S+$)/iu;
/** A clause that lacks what it speaks of: "was installed here". */
const HEADLESS = /^(?:was|were|is|are|has|had|have|been|being)\s/iu;

/**
 * A short title for a dated claim from its clause's own words: the date and what led to it taken out, conjunctions at the
 * edges dropped, cut at a phrase or, with "…", at a word where it is long.
 * @param clause the stretch the claim stands in
 * @param dates the group of dates it holds, first to last
 * @param fallback for a clause that has no words beside the date
 * @param sentence what is around the clause: a clause that says nothing alone is told with more of it
 */
export function labelOf(text: string, clause: Span, dates: Span, fallback: string, sentence: Span = clause): string {
  const words = finish(wordsOf(text, clause, dates));
  if (!SAYS.test(words)) return fallback;
  if (HEADLESS.test(words) && clause.start > sentence.start) {
    // "… established that an update released in May was installed here": from "that" on.
    const before = text.slice(sentence.start, clause.start);
    const start = sentence.start + (THAT.exec(before)?.[0].length ?? 0);
    return shorten(finish(wordsOf(text, { start, end: clause.end }, dates)));
  }
  if (!UNFINISHED.test(words)) return shorten(words);
  if (clause.end >= sentence.end) return words.split(' ').length > 2 ? shorten(words) : fallback;
  return shorten(finish(wordsOf(text, { start: clause.start, end: sentence.end }, dates)).replace(WHO, '$1 '));
}

const SAYS = /[\p{L}\p{N}]{2}/u;
const THAT = /^.*\sthat\s+/su;
/** "Ms. Lockyer, who announced on May 8 that …" announced it. */
const WHO = /^([^,]{2,60}), who\s+/u;

/** The words of a clause without its date, as far as they stand without it. */
function wordsOf(text: string, clause: Span, dates: Span): string {
  const before = text.slice(clause.start, dates.start);
  const after = text.slice(dates.end, clause.end);
  const head = ` ${before}`.replace(LEADS_TO_DATE, ' ').trim();
  if (NEEDS_DATE.test(before) && ENDS_NOUN.test(after)) {
    return opened(tidy(text.slice(clause.start, clause.end)));
  }
  const tail = after.replace(/^[\s,;:.)–—-]+/u, '');
  // "There is precedent: in 2005 thieves …", "Then came January 10: 70 million …": one side says what happened.
  const tailAlone = tail !== '' && (/[:;–—-]$/u.test(head) || (/^\s*:/u.test(after) && head.split(' ').length <= 2));
  const joint = /^\s*:/u.test(after) ? ': ' : /^\s*,[”"]/u.test(after) ? ',' : /^\s*,/u.test(after) ? ', ' : ' ';
  const parts = tailAlone ? [tail] : [head.replace(TRAILING, ''), tail].filter((part) => part !== '');
  return opened(tidy(parts.join(joint)));
}

/** Without what no label opens with. */
function opened(words: string): string {
  return words.replace(LEADING, '').replace(SECTION, '').replace(SUBORDINATE, '');
}

function finish(words: string): string {
  const whole = paired(words).replace(LEADING, '').replace(DANGLING_END, '').replace(TRAILING, '');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

const PAIRS = [
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
] as const;

/** Without a quotation mark or bracket whose other half was cut off: the last that opens, or the first that closes. */
function paired(words: string): string {
  let kept = words;
  for (const [open, close] of PAIRS) {
    let balance = kept.split(open).length - kept.split(close).length;
    for (; balance > 0; balance--) kept = without(kept, kept.lastIndexOf(open));
    for (; balance < 0; balance++) kept = without(kept, kept.indexOf(close));
  }
  if (kept.split('"').length % 2 === 0) kept = without(kept, kept.lastIndexOf('"'));
  return kept.trim();
}

const without = (words: string, at: number): string => words.slice(0, at) + words.slice(at + 1);

function tidy(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+([,.;:!?])/gu, '$1')
    .replace(/[\s.;:,]+$/u, '')
    .trim();
}

/** A clause ends before these: what stands before them is a statement of its own. */
const CLAUSE_END =
  /;\s|\s[–—]\s|,?\s(?=(?:because|while|although|whereas|so that|after|before|when|where|until)\s)|,\s(?=(?:which|who|whose|but)\s)|,\s(?=and\s(?:it|he|she|they|we|the|a|an|its|their|our|his|her|there|this|that|has|had|was|were|then|later|also)\s)/giu;
/** What is said in passing between two commas. */
const ASIDE = /, (?:which|who|whose|where|written|based|known|formerly|including|such as)\s(?:[^,]|,(?=\d))+,(?=\s)/u;
/** A label is not cut to fewer characters than this. */
const ENOUGH = 40;

/** Cut where a clause ends, or else at a comma or a word with "…", where it is longer than a label may be. */
export function shorten(words: string): string {
  if (words.length <= MAX_LABEL) return words;
  const brief = words.replace(ASIDE, '');
  if (brief.length <= MAX_LABEL) return brief;
  const ends = [...brief.slice(0, MAX_LABEL + 1).matchAll(CLAUSE_END)].filter(({ index }) => index >= ENOUGH);
  const end = ends.at(-1);
  if (end) return paired(brief.slice(0, end.index).replace(DANGLING_CUT, '')).replace(TRAILING, '');
  const cut = brief.slice(0, MAX_LABEL); // one more than fits with "…", so that a word ending there is kept whole
  const space = Math.max(cut.lastIndexOf(', '), cut.lastIndexOf(' '));
  const whole = space > MAX_LABEL / 2 ? cut.slice(0, space) : cut.slice(0, MAX_LABEL - 1);
  return `${paired(whole.replace(TRAILING, '').replace(DANGLING_CUT, '')).replace(TRAILING, '')}…`;
}
