import type { Span } from '../../model.ts';

/** How far from the date its verb is looked for, in UTF-16 units. */
const BEFORE = 90;
const AFTER = 60;

const FUTURE =
  /\b(?:will|won['’]t|shall|would|going to|expects? to|expected|scheduled|due (?:to|on|in|by|back)|deadline|upcoming|expires?|ends|closes|begins|starts|resumes?|takes effect|plans? to|planned for|no later than|runs? out|(?<=\b(?:bailed|remanded|adjourned|postponed|extended|valid|good|open|available) )(?:until|till|through|to)|due(?= $)|(?<=\b(?:needs?|have|has|gives? \w+|given \w+)(?: \w+){0,2} )(?:until|till)|set to|is to|are to|must|soll(?:en)?|wird|werden|sera|seront|aura|podr[íi]a|será|serão|sarà|zal|zullen)\b|\b\p{L}+(?:erá|erán|ará|arán|irá|irán)\b/iu;
const PAST =
  /\b(?:was|were|had|has|have|did|been|said|told|found|began|ran|took|sent|stole|went|came|became|saw|made|got|gave|knew|learned|learnt|broke|left|met|put|paid|wrote|hit|led|(?<!\bbe )[a-z]{3,}ed)\b/i;

/** Reporting verbs and the commonest past forms of the other languages. */
const PAST_ELSEWHERE =
  /(?:^|[^\p{L}])(?:war|waren|hatten?|wurden?|sagten?|erklärten?|teilten?|berichteten?|meldeten?|bestätigten?|gab|gaben|kam|kamen|ont \p{L}+|a (?:été|\p{L}+é)|avai(?:t|ent)|était|fue|fueron|dijo|hubo|\p{L}{3,}(?:ó|aron|ieron)|foi|foram|disse|\p{L}{3,}(?:ou|aram|eram|iram)|è stat[oa]|ha \p{L}+to|hanno \p{L}+to|zei|zeiden|meldden?|liet|lieten|was|waren|werden|werd|had|hadden|heeft)(?![\p{L}])/iu;

export type Tense = 'past' | 'future' | 'unknown';

const FUTURE_CUES = new RegExp(FUTURE.source, 'giu');
const PAST_CUES = new RegExp(`${PAST.source}|${PAST_ELSEWHERE.source}`, 'giu');

/** Where the last match begins; -1 without one. */
function lastIndex(cues: RegExp, text: string): number {
  let last = -1;
  cues.lastIndex = 0;
  // No matchAll: it copies the pattern for every date.
  for (let match = cues.exec(text); match; match = cues.exec(text)) last = match.index;
  return last;
}

/** Where the first match begins; beyond the text without one. */
const firstIndex = (cues: RegExp, text: string): number => {
  const index = text.search(cues);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
};

/**
 * Whether the verb a date belongs to speaks of what was or of what will be: the nearest one before it in its clause,
 * else the nearest after. In "It said on Monday that lessons will resume on Thursday" each day has its own.
 * @param block the block the date stands in: a verb of another block is not its own.
 */
export function tenseAround(text: string, { start, end }: Span, block: Span): Tense {
  const before = text.slice(Math.max(block.start, start - BEFORE), start);
  const clauseStart = Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('? '));
  const left = before.slice(clauseStart + 1);
  const [pastBefore, futureBefore] = [lastIndex(PAST_CUES, left), lastIndex(FUTURE_CUES, left)];
  if (pastBefore !== futureBefore) return pastBefore > futureBefore ? 'past' : 'future';
  const after = text.slice(end, Math.min(block.end, end + AFTER));
  const stop = after.search(/[.;?]\s|[.;?]$/);
  const right = stop < 0 ? after : after.slice(0, stop);
  const [pastAfter, futureAfter] = [firstIndex(PAST_CUES, right), firstIndex(FUTURE_CUES, right)];
  if (pastAfter === futureAfter) return 'unknown';
  return pastAfter < futureAfter ? 'past' : 'future';
}
