import { withoutDates } from './dateShape.ts';
import { fold } from './fold.ts';

/** Longer lines are prose that happens to name a date or a person. */
const MAX_BYLINE_CHARS = 220;
/** What may be left of a byline once its dates are taken out, in letters: labels, a weekday, a name or two. */
const MAX_OTHER_LETTERS = 90;
/** Longer lines that begin with "By" are prose. */
const MAX_NAME_CHARS = 100;
/** What may be left of a line that only says when the text was changed: the label itself, a weekday, a time zone. */
const MAX_LABEL_LETTERS = 30;
const BY =
  /^(?:(?:written|posted|published|reported|story|text|words|article|review)\s+)?(?:by|von|par|por|di|door|autore?|author)\b[: ]?/;
const UPDATED =
  /^(?:last\s+)?(?:updated?|modified|revised|aktualisiert|zuletzt|stand|mis? a jour|maj|actualizad|atualizad|aggiornat|bijgewerkt|laatst)/;
const LABELLED =
  /^(?:first\s+)?(?:posted|published|publie|publicad|pubblicat|gepubliceerd|veroffentlicht|erstellt|date|datum|original)/;
const RELATIVE = /^(?:(?:updated?|posted|published)\W*)?(?:\d{1,2}|an?|one)\s+(?:minute|hour|day|week|min|hr)s?\s+ago$/;
const CLOCK = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s*[ap]\.?m\b/;
const ALSO_PUBLISHED = /\b(?:posted|published|original)/;
const PROSE_END = /[.!?:]["”’)]?$/;

/**
 * What a line is: who wrote the article and when, that it was changed, or neither.
 *
 * @param place at the headline any line that is little but a date or a name counts; in the body, where "Vendor scanned
 *   our system 1/8/18" is an entry of a timeline, only one that says what it is and says nothing else
 */
export function stampKind(line: string, place: 'headline' | 'body'): 'byline' | 'update' | null {
  if (line.length > MAX_BYLINE_CHARS) return null;
  const text = fold(line).trim();
  const { rest, dates } = withoutDates(text);
  const letters = rest.replace(/[^\p{L}]/gu, '').length;
  const timed = dates > 0 || CLOCK.test(text);
  if (UPDATED.test(text) && timed && letters <= MAX_LABEL_LETTERS)
    return ALSO_PUBLISHED.test(rest) ? 'byline' : 'update';
  const labelled = LABELLED.test(text);
  if (place === 'body') return labelled && dates > 0 && letters <= MAX_LABEL_LETTERS ? 'byline' : null;
  const isDate = dates > 0 && !PROSE_END.test(rest);
  if (letters <= MAX_OTHER_LETTERS && (isDate || (labelled && timed))) return 'byline';
  if (RELATIVE.test(text)) return 'byline';
  return BY.test(text) && text.length <= MAX_NAME_CHARS && !PROSE_END.test(text) ? 'byline' : null;
}
