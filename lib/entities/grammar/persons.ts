import type { Candidate } from '../candidate.ts';
import { FIRST_NAMES } from '../lists/firstNames.ts';
import { EDGE_AFTER, EDGE_BEFORE } from './capitalWord.ts';

const NAME = String.raw`[\p{Lu}][\p{Ll}\p{M}]*(?:[’'-]?\p{Lu}?[\p{Ll}\p{M}]+)+`;
const PARTICLE = `(?:(?:de|del|della|di|da|van|von|der|den|la|le|bin|al|el|ter|dos|du) ){0,2}`;
const INITIALS = String.raw`(?:(?:\p{Lu}\.){1,3} )?`;
const TAIL = String.raw`(?:,? (?:Jr|Sr)\.?| (?:II|III|IV))?`;
const HONORIFIC = new RegExp(
  String.raw`${EDGE_BEFORE}(?:Mr|Mrs|Ms|Miss|Dr)\.? ${INITIALS}(?:${NAME} ${INITIALS})?${PARTICLE}${NAME}${TAIL}${EDGE_AFTER}`,
  'gu',
);
const FULL = new RegExp(String.raw`${EDGE_BEFORE}(${NAME}) ${INITIALS}${PARTICLE}${NAME}${TAIL}${EDGE_AFTER}`, 'gu');
const TITLED = new RegExp(
  String.raw`(?<=\b(?:Attorney General|AG|Gov\.|Governor|Sen\.|Senator|Rep\.|Mayor|Judge|CEO|CISO|CIO|CFO|Superintendent|Commissioner|Sheriff|Secretary|Prosecutor|spokesman|spokeswoman|spokesperson|analyst|researcher|expert|director|president|founder) )${NAME} ${INITIALS}${PARTICLE}${NAME}${TAIL}${EDGE_AFTER}`,
  'gu',
);
/** Second words that make "First Word" something else than a person. */
const NOT_SURNAME =
  /^(?:County|City|Health|Hospital|University|College|Street|Avenue|Road|School|Schools|Park|Beach|Bank|Police|Center|Island|Valley|Springs|Medical|Memorial|Clinic|Inc|Corp|Group|Act|Law|River|Lake|Company|Systems|Business|Times|News|Post|Building|Foundation|Association|Airport|Court|District|Information|Day|Church|Department|Technologies|Software|Solutions)$/;

/** "Robert H.B. Baldwin, Jr." → "Robert Baldwin"; "Mr. LaRocque" → "LaRocque": without honorific, initials and tail. */
export function personCanonical(printed: string): string {
  return printed
    .replace(/^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir)\.? /, '')
    .replace(/,? (?:Jr|Sr)\.?$| (?:II|III|IV)$/, '')
    .replace(/ (?:\p{Lu}\.)+(?= )/gu, '')
    .replace(/ \p{Lu}(?= )/gu, '');
}

/** Persons by honorific, by title, or by a known given name before a capitalised word. */
export function findPersons(text: string): Candidate[] {
  const found: Candidate[] = [];
  const push = (match: RegExpExecArray, source: Candidate['source']) => {
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, type: 'PERSON', canonical: personCanonical(match[0]), source });
  };
  for (const match of text.matchAll(HONORIFIC)) push(match, 'grammar');
  for (const match of text.matchAll(TITLED))
    if (!NOT_SURNAME.test(match[0].split(' ').at(-1) ?? '')) push(match, 'grammar');
  for (const match of text.matchAll(FULL)) {
    const first = match[1]?.toLowerCase() ?? '';
    if (FIRST_NAMES.has(first) && !NOT_SURNAME.test(match[0].split(' ').at(-1) ?? '')) push(match, 'tagger');
  }
  return found;
}
