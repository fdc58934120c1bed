import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyzeArticle } from '../../lib/analyze/analyzeArticle.ts';
import { textToArticle } from '../../lib/article/textToArticle.ts';
import type { ComparedAccount } from '../../lib/compare/account.ts';
import { compareAccounts } from '../../lib/compare/compareAccounts.ts';
import { signatureOf } from '../../lib/compare/minHash.ts';
import { shinglesOf } from '../../lib/compare/shingles.ts';
import { createSuggestionIndex } from '../../lib/compare/suggestionIndex.ts';
import { findSameTexts } from '../../lib/compare/syndication.ts';
import { type TraitName, type Traits, traitsOf } from '../../lib/compare/traits.ts';
import { accountOf } from '../../lib/metrics/account.ts';
import { rowsOfEvents } from '../../lib/metrics/metricRow.ts';
import { readCompareCorpus } from '../../scripts/eval/compareCorpus.ts';
import { medianTime } from './medianTime.ts';

/**
 * Fifty accounts of one incident compared, which should take no more than 100 ms: the corpus' accounts over and over, each
 * a fresh one, so that nothing is remembered of the run before.
 */
const corpus = readCompareCorpus(
  readFileSync(join(import.meta.dirname, '../corpus/compare/blind.txt'), 'utf8'),
).accounts;
const analysed = corpus.map(({ text, published, lang, title }) => {
  const article = textToArticle({ text, published, lang, title });
  const { events, entities } = analyzeArticle(article, { dayMonthOrder: null });
  return accountOf(article, rowsOfEvents(events), entities);
});
const freshAccounts = (count: number): ComparedAccount[] =>
  Array.from({ length: count }, (_, index) => {
    const account = analysed[index % analysed.length];
    if (!account) throw new Error('Expected accounts in the corpus, got none');
    return { ...account, id: `account ${index}` };
  });

console.log('accounts  ms compared');
for (const count of [10, 25, 50]) {
  const time = medianTime(() => compareAccounts(freshAccounts(count)));
  console.log(`${String(count).padEnd(9)} ${time.toFixed(1)}`);
}

const [sample] = freshAccounts(1);
if (!sample) throw new Error('Expected an account, got none');
console.log(`traits of one account: ${medianTime(() => traitsOf({ ...sample })).toFixed(2)} ms`);

/**
 * The index of suggestions as the library grows: three accounts to an incident, one vendor in a hundred articles, a place
 * and an actor in many. Adding and asking must cost the same per article, however many there are.
 */
let seed = 1;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const name = (text: string, type: TraitName['type'] = 'ORG'): TraitName => ({
  key: text,
  name: text,
  type,
  role: null,
});

function traitsOfLibrary(articles: number): Traits[] {
  return Array.from({ length: articles }, (_, index) => {
    const incident = Math.floor(index / 3);
    const day = 15_000 + (incident % 4000);
    const words = Array.from({ length: 60 }, () => `word${random(5000)}`).join(' ');
    return {
      id: index,
      subjects: [name(`victim ${incident}`), name(`vendor ${incident % Math.ceil(articles / 100)}`)],
      victim: null,
      vendors: [],
      names: [
        name(`victim ${incident}`),
        name(`vendor ${incident % Math.ceil(articles / 100)}`),
        name(`actor ${incident % 50}`, 'THREAT_ACTOR'),
      ],
      window: [day, day + 60],
      since: null,
      isWindowClosed: true,
      days: [day, day + 60],
      asOf: day + 90,
      counts: [incident * 7 + 1000],
      quotes: [],
      signature: signatureOf(shinglesOf(words)),
    };
  });
}

console.log('articles  µs to add one  µs to ask for one  suggestions of 1,000');
for (const articles of [1000, 10_000, 100_000]) {
  const traits = traitsOfLibrary(articles);
  const index = createSuggestionIndex();
  const began = performance.now();
  for (const one of traits) index.add(one);
  const added = performance.now();
  const asked = traits.filter((_, at) => at % (articles / 1000) === 0);
  const found = asked.reduce((sum, one) => sum + index.suggestionsFor(one).length, 0);
  const done = performance.now();
  const [add, ask] = [((added - began) / articles) * 1000, ((done - added) / asked.length) * 1000];
  console.log(`${String(articles).padEnd(9)} ${add.toFixed(0).padEnd(14)} ${ask.toFixed(0).padEnd(18)} ${found}`);
}

/** Near-identical texts found among many: each tenth is a copy of another with one word changed. */
console.log('texts     ms    pairs');
for (const count of [500, 1000, 2000, 4000]) {
  const texts = Array.from({ length: count }, (_, id) => ({
    id,
    text: Array.from({ length: 150 }, () => `word${random(5000)}`).join(' '),
  }));
  for (let at = 10; at < count; at += 10) {
    const [copy, original] = [texts[at], texts[at - 5]];
    if (copy && original) copy.text = original.text.replace('word1', 'changed1');
  }
  const time = medianTime(() => findSameTexts(texts));
  console.log(`${String(count).padEnd(9)} ${time.toFixed(0).padEnd(5)} ${findSameTexts(texts).length}`);
}
