import { expression } from '../expression.ts';
import { FIRST_NAMES } from '../lists/firstNames.ts';
import { SURNAMES } from '../lists/surnames.ts';
import { TITLES } from '../lists/words.ts';
import type { Mention } from './mention.ts';
import type { Mentions } from './mentions.ts';

/** Words before a surname that stands alone. */
const CALLED =
  /\b(?:Cllr|Councill?or|Plaintiff|Defendant|Detective|Agent|Judge|Justice|Attorney|Officer|Sister|Brother|Father|Lord|Lady|Sir|Chief|by|Dear|Hi|Hello|named|called|Seconded by|seconded by|Moved by) $/;
/** What is said of a person and of no firm. */
const PERSONAL_AFTER =
  /^(?:,? who\b|[’']s (?:lawyer|attorney|wife|husband|mother|father|son|daughter|boss|home|house|family)\b|,? (?:\d\d|a \d\d-year-old)\b)/;
const WORKS_BEFORE = expression(
  String.raw`\b(?:work|works|worked|working|job|jobs|employed|shop|shopped|shops|at|account|accounts|studies|studied) (?:at|for|with)? ?(?:\p{Lu}\p{L}+ (?:and|or) )?$`,
);
const ONE_WORD = expression(String.raw`^\p{Lu}[\p{L}\p{M}’'-]+$`);

/**
 * A single word that no list knows is a person's only after the full name or a title; without either it is a firm's,
 * which is what stories mostly name by one word. Where people work or have accounts is a firm, too, not a place.
 */
export function retypeLoneNames(mentions: Mentions): void {
  const people = new Set(mentions.all().flatMap(({ type, text }) => (type === 'PERSON' ? lastWords(text) : [])));
  for (const mention of mentions.all()) {
    if (mention.source !== 'tagger' || !ONE_WORD.test(mention.text)) continue;
    if (mention.type === 'PERSON' ? isNoPerson(mentions, mention, people) : isWorkplace(mentions, mention))
      Object.assign(mention, { type: 'ORG', canonical: mention.text, role: null });
  }
}

/** The words of a full name after its first one: what it may be shortened to. */
const lastWords = (name: string): string[] => name.split(/[ -]/).slice(1);

function isNoPerson(mentions: Mentions, { start, end, text }: Mention, people: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  if (people.has(text) || FIRST_NAMES.has(lower) || SURNAMES.has(lower)) return false;
  if (lower.split('-').some((part) => SURNAMES.has(part))) return false;
  const before = mentions.text.slice(Math.max(0, start - 24), start);
  if (CALLED.test(before) || PERSONAL_AFTER.test(mentions.text.slice(end, end + 24))) return false;
  return !TITLES.has(/(\S+) $/.exec(before)?.[1]?.toLowerCase() ?? '');
}

function isWorkplace(mentions: Mentions, { type, start }: Mention): boolean {
  return type === 'PLACE' && WORKS_BEFORE.test(mentions.text.slice(Math.max(0, start - 40), start));
}
