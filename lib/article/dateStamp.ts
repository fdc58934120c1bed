import { datesInLine } from './dateLine.ts';
import { fold } from './monthNames.ts';

/** Longer lines are prose that happens to name a date or a person. */
const MAX_BYLINE_CHARS = 220;
/** What may be left of a byline once its dates are taken out, in letters: labels, a weekday, a name or two. */
const MAX_OTHER_LETTERS = 90;
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
  const dates = datesInLine(line, 'month-first');
  const letters = withoutDates(text, dates).replace(/[^\p{L}]/gu, '').length;
  if (UPDATED.test(text) && (dates.length > 0 || CLOCK.test(text)) && letters <= MAX_LABEL_LETTERS) {
    return dates.some((date) => date.role === 'published') ? 'byline' : 'update';
  }
  if (place === 'body')
    return LABELLED.test(text) && dates.length > 0 && letters <= MAX_LABEL_LETTERS ? 'byline' : null;
  if (RELATIVE.test(text)) return 'byline';
  if (dates.length > 0 && letters <= MAX_OTHER_LETTERS && !PROSE_END.test(withoutDates(text, dates).trim()))
    return 'byline';
  if (LABELLED.test(text) && dates.length + Number(CLOCK.test(text)) > 0 && letters <= MAX_OTHER_LETTERS)
    return 'byline';
  if (BY.test(text) && text.length <= 100 && !PROSE_END.test(text)) return 'byline';
  return null;
}

function withoutDates(text: string, dates: readonly { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}
