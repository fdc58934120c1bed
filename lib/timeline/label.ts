import type { Span } from '../model.ts';

/** A label longer than this is cut at a word. */
export const MAX_LABEL = 80;

/** Prepositions and hedges that lead to a date and are left dangling when it goes. */
const LEADS_TO_DATE =
  /(?:[\s,(]+(?:on or about|no later than|as (?:early|late) as|on|in|at|by|from|since|until|till|through|during|over|around|about|before|after|for|of|dated|only|up to|am|im|um|vom|seit|ab|bis|le|la|du|au|en|dès|depuis|vers|el|desde|hasta|sobre|para|de|em|no|na|desde|il|dal|nel|op|om|sinds|vanaf))+[\s,(]*$/iu;
/** What no label opens with. */
const LEADING =
  /^(?:[\s,;:.)•·–—-]+|(?:and|but|or|then|also|while|when|that(?! (?:same|day|week|month|year))|which|who|so|und|aber|et|mais|y|pero|e|mas|ma|en|maar)[\s,]+(?=\S))+/iu;
const TRAILING = /[\s,;:(–—-]+$/u;
const DANGLING_END = /\s+(?:and|or|but|when|while|that|which|of|the|a|an|to|und|et|y|e|en)$/iu;

/**
 * A short title for a dated claim from its clause's own words: the date and what led to it taken out, conjunctions at the
 * edges dropped, cut at a word with "…" where it is long.
 * @param clause the stretch the claim stands in
 * @param dates the group of dates it holds, first to last
 * @param fallback for a clause that has no words beside the date
 */
export function labelOf(text: string, clause: Span, dates: Span, fallback: string): string {
  const before = text.slice(clause.start, dates.start);
  const after = text.slice(dates.end, clause.end);
  const head = ` ${before}`.replace(LEADS_TO_DATE, ' ').trim();
  const tail = after.replace(/^[\s,;:.)–—-]+/u, '');
  // "There is precedent: in 2005 thieves …", "Then came January 10: 70 million …": one side says what happened.
  const tailAlone = tail !== '' && (/[:;–—-]$/u.test(head) || (/^\s*:/u.test(after) && head.split(' ').length <= 2));
  const joint = /^\s*:/u.test(after) ? ': ' : /^\s*,/u.test(after) ? ', ' : ' ';
  const parts = tailAlone ? [tail] : [head.replace(TRAILING, ''), tail].filter((part) => part !== '');
  const words = tidy(parts.join(joint)).replace(LEADING, '');
  if (!/[\p{L}\p{N}]{2}/u.test(words)) return fallback;
  return shorten(words.charAt(0).toUpperCase() + words.slice(1));
}

function tidy(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+([,.;:!?])/gu, '$1')
    .replace(/[\s.;:,]+$/u, '')
    .trim();
}

/** Cut at a word, with "…", where it is longer than a label may be. */
export function shorten(words: string): string {
  if (words.length <= MAX_LABEL) return words;
  const cut = words.slice(0, MAX_LABEL); // one more than fits with "…", so that a word ending there is kept whole
  const space = cut.lastIndexOf(' ');
  const whole = space > MAX_LABEL / 2 ? cut.slice(0, space) : cut.slice(0, MAX_LABEL - 1);
  return `${whole.replace(TRAILING, '').replace(DANGLING_END, '').replace(TRAILING, '')}…`;
}
