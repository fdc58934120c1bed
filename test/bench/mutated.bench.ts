import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import search from 'approx-string-match';
import { JSDOM } from 'jsdom';
import { alignTexts } from '../../lib/anchor/alignTexts.ts';
import { anchorTarget } from '../../lib/anchor/anchorTarget.ts';
import { describeTarget } from '../../lib/anchor/describeTarget.ts';
import type { Span, Target } from '../../lib/model.ts';
import { editText } from '../unit/anchor/editedText.ts';
import { findInKind } from '../unit/anchor/findInKinds.ts';
import { findPublished } from '../unit/anchor/findPublished.ts';
import { findWhole } from '../unit/anchor/findWhole.ts';
import { generator, markedIn } from '../unit/anchor/marked.ts';
import { sampleTexts } from '../unit/anchor/sampleTexts.ts';
import { TEXT_KINDS } from '../unit/anchor/textKinds.ts';
import { WHOLE_TEXT_EDITS } from '../unit/anchor/wholeTextEdits.ts';

/**
 * Quotes found again in edited texts: paragraphs deleted, moved, copied and put in, and a share of the words changed.
 * Of the quotes whose words still stand where they stood: how many are found. Of all: how many are put in a wrong place.
 * Beside ours: @apache-annotator/dom (exact words and context, which changes around a quote defeat), and
 * approx-string-match scored as Hypothesis scores it, without a floor.
 */
const ROUNDS = 5;
const QUOTES = 40;

const texts = sampleTexts();

type Finder = (before: string, after: string) => (target: Target) => Span | null | Promise<Span | null>;

const finders: Record<string, Finder> = {
  'ours, beside the older text': (before, after) => {
    const alignment = alignTexts(before, after);
    return (target) => anchorTarget(after, target, alignment)?.span ?? null;
  },
  'ours, by context alone': (_, after) => (target) => anchorTarget(after, target)?.span ?? null,
  'apache annotator': (_, after) => {
    const { document, NodeFilter, Node } = new JSDOM('<body></body>').window;
    // The package takes these from the browser's global scope.
    Object.assign(globalThis, { NodeFilter, Node });
    document.body.textContent = after;
    return async ({ quote }) => {
      const matcher = createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote });
      for await (const range of matcher(document.body)) return { start: range.startOffset, end: range.endOffset };
      return null;
    };
  },
  'approx-string-match, scored as Hypothesis does': (_, after) => (target) => searchAsHypothesis(after, target),
};

/** Weights 50, 20, 20 and 2 for quote, prefix, suffix and position; at most half of a quote changed; no floor. */
function searchAsHypothesis(text: string, { quote, position }: Target): Span | null {
  const alike = (wanted: string, actual: string): number => {
    if (wanted === '' || actual === '') return wanted === actual ? 1 : 0;
    const errors = Math.min(...search(actual, wanted, wanted.length).map((match) => match.errors));
    return 1 - Math.min(errors, wanted.length) / wanted.length;
  };
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
    exact.push({ start: at, end: at + quote.exact.length, errors: 0 });
  }
  const hits = exact.length > 0 ? exact : search(text, quote.exact, Math.min(256, Math.floor(quote.exact.length / 2)));
  let best: { span: Span; score: number } | null = null;
  for (const { start, end, errors } of hits) {
    const score =
      50 * (1 - errors / quote.exact.length) +
      20 * alike(quote.prefix.slice(-32), text.slice(Math.max(0, start - 32), start)) +
      20 * alike(quote.suffix.slice(0, 32), text.slice(end, end + 32)) +
      2 * (1 - Math.abs(start - position.start) / text.length);
    if (!best || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span ?? null;
}

console.log('words changed  standing  found     wrong  finder');
for (const rate of [0, 0.02, 0.05, 0.1]) {
  for (const [name, finder] of Object.entries(finders)) {
    const random = generator(20_180_925);
    const counts = { standing: 0, found: 0, wrong: 0 };
    for (const before of texts) {
      for (let round = 0; round < ROUNDS; round++) {
        const edited = editText(before, rate, random);
        const find = finder(before, edited.text);
        for (let quote = 0; quote < QUOTES; quote++) {
          const { start, end } = markedIn(before, random);
          const places = edited.placesOf(start, end);
          if (places.length > 0) counts.standing++;
          const span = await find(describeTarget(before, { start, end }));
          if (!span) continue;
          const isRight =
            places.includes(span.start) || edited.overlap(span.start, span.end, start, end) > (end - start) / 2;
          if (!isRight) counts.wrong++;
          else if (places.length > 0) counts.found++;
        }
      }
    }
    const share = `${((100 * counts.found) / counts.standing).toFixed(2)}%`;
    const columns = [`${100 * rate}%`.padEnd(14), String(counts.standing).padEnd(9), share.padEnd(9)];
    console.log([...columns, String(counts.wrong).padEnd(6), name].join(' '));
  }
}

/** Sentences too are deleted, moved, copied, put in, or exchanged for others with the same numbers; paragraphs joined and parted. */
console.log('\nwords/sentences/paragraphs  standing  found     elsewhere  gone  placed  (ours, beside the older text)');
for (const rates of [
  { words: 0, sentences: 0, paragraphs: 0.15 },
  { words: 0, sentences: 0.15, paragraphs: 0 },
  { words: 0.02, sentences: 0.05, paragraphs: 0.1 },
  { words: 0.1, sentences: 0.05, paragraphs: 0.15 },
]) {
  const counts = findPublished(texts, rates, { rounds: 2 * ROUNDS, quotes: QUOTES, seed: 20_180_925 });
  const columns = [
    Object.values(rates).join('/').padEnd(27),
    String(counts.standing).padEnd(9),
    `${((100 * counts.found) / counts.standing).toFixed(2)}%`.padEnd(9),
    String(counts.elsewhere).padEnd(10),
    String(counts.gone).padEnd(5),
    String(counts.placed),
  ];
  console.log(columns.join(' '));
}

console.log('\nstanding  found     elsewhere  other words  whole text edited (ours, beside the older text)');
for (const [name, edit] of Object.entries(WHOLE_TEXT_EDITS)) {
  const counts = findWhole(texts, edit, 5 * QUOTES, 20_180_925);
  const columns = [
    String(counts.standing).padEnd(9),
    `${((100 * counts.found) / counts.standing).toFixed(2)}%`.padEnd(9),
    String(counts.elsewhere).padEnd(10),
    String(counts.otherWords).padEnd(12),
    name,
  ];
  console.log(columns.join(' '));
}

/** Rows, logs, copies of one sentence, other scripts: what has little of its own around it. */
console.log('\nfound, wrong at 0, 2, 5, 10% of the words changed (ours, beside the older text)');
for (const [kind, text] of Object.entries(TEXT_KINDS)) {
  const columns = [0, 0.02, 0.05, 0.1].map((rate) => {
    const { standing, found, wrong } = findInKind(text, rate, 4 * ROUNDS, QUOTES);
    return `${((100 * found) / standing).toFixed(2)}% ${wrong}`.padEnd(11);
  });
  console.log([...columns, kind].join(' '));
}
