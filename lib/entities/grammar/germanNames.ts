import type { Candidate } from '../candidate.ts';
import { expression } from '../expression.ts';

const WORD = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]*`;
/** Posts and trades before a person's name; every German noun has a capital, so the name is what follows one of these. */
const PERSON = expression(
  String.raw`(?<![\p{L}-])(?:Geschäftsführer|Sprecher|Bürgermeister|Oberbürgermeister|Landrat|Landrätin|Minister|Ministerpräsident|Präsident|Vorstand|Vorstandschef|Vorsitzender?|Chef|Klinikchef|Leiter|Rektor|Staatsanwalt|Staatsanwältin|Oberstaatsanwalt|Datenschutzbeauftragte[rn]?|Experte|Expertin|Forscher|Anwalt|Anwältin|Polizeipräsident|Stadtrat|Dezernent|Innenminister|Kämmerer|IT-Leiter|Pressesprecher|Rechtsanwalt|Rechtsanwältin)(?:in)? ((?:Dr\. |Prof\. )*${WORD}(?: von| zu| de)? ${WORD})`,
  'g',
);
const PAPER = expression(
  String.raw`(?<![\p{L}-])(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}*(?:post|zeitung|anzeiger|tagblatt|tageblatt|nachrichten|rundschau|kurier)(?![\p{L}-])`,
  'g',
);
/** Endings of towns that hardly any other noun has. */
const TOWN = expression(
  String.raw`(?<=(?<![\p{L}-])(?:in|aus|bei|nach|von|um|Stadt|Stadtwerke) )\p{Lu}\p{Ll}+(?:hausen|burg|heim|kirchen|ingen|rode|furt|münster|brücken?|hafen|walde)(?![\p{L}-])`,
  'g',
);
const NO_TOWN =
  /^(?:Geheim|Daheim|Pflegeheim|Altenheim|Altersheim|Wohnheim|Seniorenheim|Kinderheim|Studentenheim|Flughafen|Hafen|Burg)$/;
const NO_PAPER = /^(?:Zeitung|Nachrichten|Kurier|Post|Anzeiger|Blogpost)$/;

/** Persons, papers and towns of German texts, which get no tagger. */
export function findGermanNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, name: string, type: Candidate['type']) =>
    found.push({ start, end: start + name.length, type, canonical: name, source: 'grammar' });
  for (const match of text.matchAll(PERSON)) {
    const name = match[1] ?? '';
    add(match.index + match[0].length - name.length, name, 'PERSON');
  }
  for (const { 0: name, index } of text.matchAll(PAPER)) if (!NO_PAPER.test(name)) add(index, name, 'ORG');
  for (const { 0: name, index } of text.matchAll(TOWN)) if (!NO_TOWN.test(name)) add(index, name, 'PLACE');
  return found;
}
