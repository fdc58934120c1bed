import type { Span } from '../../model.ts';

/** How far from the date its verb is looked for, in UTF-16 units. */
const BEFORE = 90;
const AFTER = 60;

const FUTURE =
  /\b(?:will|won['’]t|shall|would|going to|expects?|expected|scheduled|due|deadline|upcoming|expires?|plans?|planned|no later than|set to|is to|are to|soll(?:en)?|wird|werden|sera|seront|aura|podr[íi]a|será|serão|sarà|zal|zullen)\b|\b\p{L}+(?:erá|erán|ará|arán|irá|irán)\b/iu;
const PAST =
  /\b(?:was|were|had|has|have|did|been|said|told|found|began|ran|took|sent|stole|went|came|became|saw|made|got|gave|knew|learned|learnt|broke|left|met|put|paid|wrote|hit|led|[a-z]{3,}ed)\b/i;

/** Reporting verbs and the commonest past forms of the other languages. */
const PAST_ELSEWHERE =
  /(?:^|[^\p{L}])(?:war|waren|hatten?|wurden?|sagten?|erklärten?|teilten?|berichteten?|meldeten?|bestätigten?|gab|gaben|kam|kamen|ont \p{L}+|a (?:été|\p{L}+é)|avai(?:t|ent)|était|fue|fueron|dijo|hubo|\p{L}{3,}(?:ó|aron|ieron)|foi|foram|disse|\p{L}{3,}(?:ou|aram|eram|iram)|è stat[oa]|ha \p{L}+to|hanno \p{L}+to|zei|zeiden|meldden?|liet|lieten|was|waren|werden|werd|had|hadden|heeft)(?![\p{L}])/iu;

export type Tense = 'past' | 'future' | 'unknown';

/**
 * Whether the clause around a date speaks of what was or of what will be. Looks only within its own clause: a cue in
 * the rest of the sentence belongs to another verb.
 */
export function tenseAround(text: string, { start, end }: Span, block: Span): Tense {
  const left = text.slice(Math.max(block.start, start - BEFORE), start);
  const right = text.slice(end, Math.min(block.end, end + AFTER));
  const clauseStart = Math.max(
    left.lastIndexOf('. '),
    left.lastIndexOf(';'),
    left.lastIndexOf('\n'),
    left.lastIndexOf('? '),
  );
  const stop = right.search(/[.;?\n]\s|$/);
  const clause = `${left.slice(clauseStart + 1)}¦${right.slice(0, stop < 0 ? right.length : stop)}`;
  const future = FUTURE.test(clause);
  const past = PAST.test(clause) || PAST_ELSEWHERE.test(clause);
  if (future) return 'future';
  return past ? 'past' : 'unknown';
}
