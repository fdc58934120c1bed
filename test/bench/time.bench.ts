import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casual } from 'chrono-node/en';
import type { ArticleText, Block } from '../../lib/model.ts';
import { findTimes } from '../../lib/time/findTimes.ts';
import { annotatedPassages } from '../../scripts/eval/annotatedPassages.ts';
import { leastTime } from './leastTime.ts';

/**
 * How long finding and resolving dates takes, per 10 KB of breach writing, as the text grows to 1 MB; what plain
 * chrono takes for the same blocks in the same run (the ratio is what to compare between machines); and inputs made
 * to send patterns backtracking.
 */
const passages = annotatedPassages(readFileSync(join(import.meta.dirname, '../corpus/blind/passages.txt'), 'utf8'));
const REFERENCE = new Date(2018, 9, 2);

const paragraph = { kind: 'paragraph', quoteDepth: 0, list: null, table: null, row: null } as const;

/** One block per line. */
function articleOf(text: string): ArticleText {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ ...paragraph, start, end: start + line.length });
    start += line.length + 1;
  }
  return { text, blocks };
}

/** Passages over and over, to at least this many characters, cut at a line's end. */
function textOf(language: string, length: number): string {
  const base = passages
    .filter((passage) => passage.lang === language)
    .map((passage) => passage.text)
    .join('\n');
  const repeated = `${base}\n`.repeat(Math.ceil(length / base.length));
  return repeated.slice(0, repeated.lastIndexOf('\n', length));
}

const find = (article: ArticleText, language: string) =>
  findTimes(article, { published: null, modified: null, language, url: null, settings: { dayMonthOrder: null } });

const per10KB = (ms: number, text: string): number => (ms / text.length) * 10_240;

console.log('characters  ours ms/10 KB  growth  chrono by block ms/10 KB  ours/chrono');
let first: number | null = null;
for (const length of [10_240, 102_400, 1_048_576]) {
  const text = textOf('en', length);
  const article = articleOf(text);
  const ours = per10KB(
    leastTime(() => find(article, 'en')),
    text,
  );
  const plain = per10KB(
    leastTime(() => {
      for (const { start, end } of article.blocks) casual.parse(text.slice(start, end), REFERENCE);
    }),
    text,
  );
  first ??= ours;
  const columns = [
    text.length,
    ours.toFixed(2),
    (ours / first).toFixed(2),
    plain.toFixed(2),
    (ours / plain).toFixed(2),
  ];
  console.log(columns.map((column, index) => String(column).padEnd([12, 15, 8, 26, 0][index] ?? 0)).join(''));
}

console.log('\nlanguage  ms/10 KB');
for (const language of ['de', 'fr', 'es', 'pt', 'it', 'nl']) {
  const text = textOf(language, 10_240);
  console.log(
    `${language.padEnd(10)}${per10KB(
      leastTime(() => find(articleOf(text), language)),
      text,
    ).toFixed(2)}`,
  );
}

const ADVERSARIAL: [name: string, text: string][] = [
  ['"1 day " × 5,000', '1 day '.repeat(5000)],
  ['"May 1, " × 4,300', 'May 1, '.repeat(4300)],
  ['"Monday, " × 3,750', 'Monday, '.repeat(3750)],
  ['"12:30 " × 5,000', '12:30 '.repeat(5000)],
  ['"noon " × 6,000', 'noon '.repeat(6000)],
  ['"Q3 " × 10,000', 'Q3 '.repeat(10_000)],
  ['"May and " × 3,750', 'May and '.repeat(3750)],
  ['"+01:00 ’about " × 2,100', '+01:00 ’about '.repeat(2100)],
  ['30,000 full stops', '.'.repeat(30_000)],
  ['"Ab. " × 7,500', 'Ab. '.repeat(7500)],
  ['30,000 digits', '1'.repeat(30_000)],
  ['nested brackets', '('.repeat(15_000) + ')'.repeat(15_000)],
  ['"27, " × 7,000', `${'27, '.repeat(7000)}and 31 May`],
  ['"May " × 7,000', 'May '.repeat(7000)],
  ['"twenty " × 4,000', 'twenty '.repeat(4000)],
  ['"the end of the " × 2,000', 'the end of the '.repeat(2000)],
  ['"1/2/" × 7,500', '1/2/'.repeat(7500)],
  ['30,000 spaces', ' '.repeat(30_000)],
];

/** Most a hostile text of 30,000 characters may take, in ms. */
const MOST = 50;

console.log('\nadversarial input         ms');
for (const [name, text] of ADVERSARIAL) {
  const article = articleOf(text);
  const ms = leastTime(() => find(article, 'en'));
  console.log(`${name.padEnd(26)}${ms.toFixed(1)}${ms > MOST ? '  too slow' : ''}`);
}
