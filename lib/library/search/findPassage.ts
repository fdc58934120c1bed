import type { Annotation, SavedArticle, Span } from '../../model.ts';
import { wordsOf } from './wordsOf.ts';

/** A stretch of what is kept of an article, with the words that were searched for. */
export interface FoundPassage {
  /** What it stands in. */
  from: 'text' | 'quote' | 'note';
  words: string;
  /** In `words`, in their order, none over another. */
  matches: Span[];
  /** Where in the article's text it leads to; null: the article itself. */
  at: number | null;
}

/** Shown around the matches at most, UTF-16 units: about two lines. */
const LONGEST = 160;
/** Of that before the first match. */
const BEFORE = 50;
/** Letters, digits and their accents, as wordsOf cuts them, but where they stand. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * The passage that shows best why an article was found: the stretch with the most different words of the query, of those
 * the first; in the reader's notes before the article's text, where they have as many. Null: its words are in its title,
 * tags and names alone.
 */
export function findPassage(
  { article }: Pick<SavedArticle, 'article'>,
  annotations: readonly Annotation[],
  query: string,
): FoundPassage | null {
  const asked = [...new Set(wordsOf(query))];
  if (asked.length === 0) return null;
  const live = annotations.filter(({ status }) => status !== 'rejected');
  const sources: { from: FoundPassage['from']; words: string; placeOf: (at: number) => number }[] = [
    ...live.map(({ note, target }) => ({ from: 'note' as const, words: note, placeOf: () => target.position.start })),
    { from: 'text', words: article.text, placeOf: (at) => at },
    // A quote the text has no longer.
    ...live.map(({ target }) => ({
      from: 'quote' as const,
      words: target.quote.exact,
      placeOf: () => target.position.start,
    })),
  ];
  let best: { from: FoundPassage['from']; stretch: Stretch; words: string; at: number } | null = null;
  for (const { from, words, placeOf } of sources) {
    const stretch = bestStretch(matchesIn(words, asked));
    if (stretch === null || (best !== null && stretch.different <= best.stretch.different)) continue;
    best = { from, stretch, words, at: placeOf(stretch.matches[0]?.start ?? 0) };
    if (stretch.different === asked.length) break;
  }
  return best && { from: best.from, at: best.at, ...cut(best.words, best.stretch.matches) };
}

interface Match extends Span {
  /** Which of the asked words. */
  turn: number;
}

interface Stretch {
  matches: Match[];
  /** Different words of the query in it. */
  different: number;
}

function matchesIn(words: string, asked: readonly string[]): Match[] {
  const found: Match[] = [];
  /** Words come again and again. */
  const turnOf = new Map<string, number>();
  for (const { 0: word, index } of words.matchAll(WORD)) {
    let turn = turnOf.get(word);
    if (turn === undefined) {
      const folded = wordsOf(word);
      turn = asked.findIndex((one) => folded.some((each) => each.startsWith(one)));
      turnOf.set(word, turn);
    }
    if (turn >= 0) found.push({ start: index, end: index + word.length, turn });
  }
  return found;
}

/** The matches that fit into one passage and are of the most words; of those the first. */
function bestStretch(matches: readonly Match[]): Stretch | null {
  let best: Stretch | null = null;
  for (const [at, first] of matches.entries()) {
    let end = at + 1;
    while ((matches[end]?.end ?? Number.POSITIVE_INFINITY) - first.start <= LONGEST - BEFORE) end += 1;
    const inside = matches.slice(at, end);
    const different = new Set(inside.map(({ turn }) => turn)).size;
    if (best === null || different > best.different) best = { matches: inside, different };
  }
  return best;
}

/** The words around the matches, on one line, cut between words. */
function cut(words: string, matches: readonly Match[]): Pick<FoundPassage, 'words' | 'matches'> {
  const first = matches[0]?.start ?? 0;
  const last = matches.at(-1)?.end ?? first;
  const from = first <= BEFORE ? 0 : wordStart(words, first - BEFORE, first);
  const to = Math.max(last, Math.min(words.length, from + LONGEST));
  const end = to === words.length ? to : wordEnd(words, to, last);
  const before = from === 0 ? '' : '…';
  return {
    words: `${before}${words.slice(from, end).replace(/\s/g, ' ')}${end === words.length ? '' : '…'}`,
    matches: matches.map(({ start, end: stop }) => ({
      start: start - from + before.length,
      end: stop - from + before.length,
    })),
  };
}

/** The first beginning of a word from there on, no later than the limit. */
function wordStart(words: string, at: number, limit: number): number {
  const space = words.slice(at, limit).search(/\s\S/);
  return space < 0 ? limit : at + space + 1;
}

/** The last end of a word up to there, no earlier than the limit. */
function wordEnd(words: string, at: number, limit: number): number {
  const kept = words.slice(limit, at).replace(/\s*\S*$/, '');
  return limit + kept.length;
}
