import type { Token } from '../tokens.ts';

/** A run of capitalised tokens, joined by small words: tokens `from` (inclusive) to `to` (exclusive), and its text. */
export interface Run {
  from: number;
  to: number;
  start: number;
  end: number;
  text: string;
}

/** Longest run: beyond it, it is a headline or a list in capitals. */
const MAX_RUN = 14;
const JOINS = new Set([
  'of',
  'for',
  'at',
  'and',
  '&',
  'de',
  'del',
  'della',
  'du',
  'des',
  'der',
  'für',
  'la',
  'the',
  "'s",
  '’s',
  'dei',
  'da',
  'do',
  '’',
  "'",
]);
const ARTICLES = new Set(['the', 'la', 'los', 'les', 'las']);

const OPENERS = new Set(
  `the a an in on at by for from with to of and but or if as when while after before since until once because although though however meanwhile
also both either neither all some many most several each every other another such this that these those its his her their our your my it
he she we they you who what which where why how last next earlier later today yesterday tomorrow now then here there
according under over about between during among against within without through following despite like unlike only even just still yet
not no yes did does do is are was were has have had will would can could may might should must let dear posted updated update note
location organization organisation source contact see read visit call email monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december former current local
asked told rang called phoned emailed texted faxed contacted notified informed alerted hired retained sued
attorneys officials victims hackers patients students employees customers researchers experts police prosecutors lawyers sections section
le la les un une el los las en der die das am im und et y`.split(/\s+/),
);

/** Never the first word of a name, wherever they stand. */
const NEVER_FIRST = new Set(
  'the a an dear defendant defendants plaintiff plaintiffs respondent petitioner monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december le les el los las der die das'.split(
    ' ',
  ),
);

/** True for words that open sentences and are no part of the name behind them ("When Akron Public Schools"). */
const isOpener = ({ lower, opens }: Token): boolean => NEVER_FIRST.has(lower) || (opens && OPENERS.has(lower));

/** Every run of capitalised words, without the words that open its sentence. Linear. */
export function capitalRuns(text: string, tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!tokens[i]?.capital) {
      i++;
      continue;
    }
    const to = runEnd(tokens, i);
    let from = i;
    for (
      let token = tokens[from];
      from < to && token && (isOpener(token) || JOINS.has(token.text));
      token = tokens[from]
    )
      from++;
    const first = tokens[from];
    const last = tokens[to - 1];
    if (first && last && from < to)
      runs.push({ from, to, start: first.start, end: last.end, text: text.slice(first.start, last.end) });
    i = to;
  }
  return runs;
}

function runEnd(tokens: readonly Token[], from: number): number {
  const block = tokens[from]?.block;
  const capitalAt = (at: number) => tokens[at]?.capital === true && tokens[at]?.block === block;
  let end = from + 1;
  while (end - from < MAX_RUN) {
    const token = tokens[end];
    if (!token || token.block !== block) break;
    if (token.capital) end++;
    else if (JOINS.has(token.text) && capitalAt(end + 1)) end += 2;
    else if (
      JOINS.has(token.text) &&
      ARTICLES.has(tokens[end + 1]?.text ?? '') &&
      token.text !== 'and' &&
      capitalAt(end + 2)
    )
      end += 3;
    else break;
  }
  return end;
}
