import type { Account } from '../metrics/account.ts';
import type { Span } from '../model.ts';
import { splitSentences } from '../timeline/sentences.ts';

const known = new WeakMap<Account, readonly Span[]>();

/** All sentences of an account's article, in order. Once for each account. */
function sentencesOf(account: Account): readonly Span[] {
  const split = known.get(account) ?? splitAll(account);
  known.set(account, split);
  return split;
}

function splitAll({ article, rows, entities }: Account): Span[] {
  // No boundary may fall into a date or a name.
  const spans: Span[] = [...rows.map(({ event }) => event), ...entities.flatMap(({ mentions }) => mentions)];
  const byBlock = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return article.blocks.flatMap((block) => {
    while (at < byBlock.length && (byBlock[at]?.start ?? 0) < block.start) at++;
    const inside: Span[] = [];
    for (let index = at; index < byBlock.length && (byBlock[index]?.start ?? 0) < block.end; index++) {
      const span = byBlock[index];
      if (span) inside.push(span);
    }
    return splitSentences(article.text, block, inside);
  });
}

/** The sentence that holds an offset; the stretch itself where there is none. */
export function sentenceAt(account: Account, span: Span): Span {
  const sentences = sentencesOf(account);
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low - 1];
  return found && found.end > span.start ? found : { start: span.start, end: span.end };
}

/** The clause around a stretch: as far as the nearest semicolon, colon, dash or full comma-and-verb break of its sentence. */
export function clauseAt(account: Account, span: Span): Span {
  const sentence = sentenceAt(account, span);
  const { text } = account.article;
  const before = text.slice(sentence.start, span.start);
  const after = text.slice(span.end, Math.max(span.end, sentence.end));
  const opens = before.search(LAST_BREAK);
  // "Dec. 12: the Justice Department calls": the date labels the clause behind it.
  const label = /^\s*(?:[:–—-]|,)\s/u.exec(after)?.[0].length ?? 0;
  const next = after.slice(label).search(NEXT_BREAK);
  const closes = next < 0 ? next : label + next;
  return {
    start: opens < 0 ? sentence.start : sentence.start + opens,
    end: closes < 0 ? Math.max(sentence.end, span.end) : span.end + closes,
  };
}

const BREAK =
  ';|[:(–—] |, (?:and|but|while|which|who|whose|when|where|after|before|though|although|having|und|aber|während|der|die|das|y|pero|mientras|que|et|mais|qui|tandis) ';
const LAST_BREAK = new RegExp(`(?:${BREAK})(?!.*(?:${BREAK}))`, 'su');
const NEXT_BREAK = new RegExp(BREAK, 'u');
