import { articleFacts } from '../../lib/library/articleFacts.ts';
import { type Facts, filterByFacets, NO_FILTERS } from '../../lib/library/facets.ts';
import { createLibraryIndex } from '../../lib/library/search/libraryIndex.ts';
import { sortArticles } from '../../lib/library/sortArticles.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import { synthetic, wordOf } from '../unit/library/synthetic.ts';

/**
 * The library's search and facets over made-up articles of 800 words and 20 annotations each: how long an article takes
 * to index, what index and rows take in memory, how long questions take, and how all of it grows. Milliseconds of
 * processor time, which other programs on the machine change little. `-- 100000` takes another largest number.
 */
const LARGEST = Number(process.argv[2] ?? 10_000);
const MB = 1_000_000;

/** Of this process: what it computed, not what it waited for. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The times of repeated work, as `median / 95th of 100`. */
function times(count: number, work: (turn: number) => unknown): string {
  const all = Array.from({ length: count }, (_, turn) => processorTime(() => work(turn))).sort((a, b) => a - b);
  const at = (share: number) => (all[Math.min(count - 1, Math.floor(count * share))] ?? 0).toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

console.log('median / 95th of 100, in ms');
for (const size of [LARGEST / 10, LARGEST]) {
  const empty = heap();
  const index = createLibraryIndex();
  const rows: ArticleSummary[] = [];
  let indexing = 0;
  for (let n = 0; n < size; n++) {
    const { summary, saved, annotations } = synthetic(n);
    indexing += processorTime(() => index.put(summary, saved, annotations));
    rows.push(summary);
  }
  const facts = new Map<ArticleSummary, Facts>(rows.map((row) => [row, articleFacts(row, undefined)]));
  const first = processorTime(() => index.searchArticles(wordOf(5)));
  const memory = (heap() - empty) / MB;
  const ids = rows.map(({ id }) => id);
  const year = { ...NO_FILTERS, year: ['2018'] };
  const annotations = (text: string, filters = NO_FILTERS) => index.listAnnotations({ text, filters, articles: ids });
  console.log(`\n${size} articles, ${size * 20} annotations: ${memory.toFixed(0)} MB`);
  console.log(`  indexing one        ${(indexing / size).toFixed(2)}; the first search ${first.toFixed(0)}`);
  console.log(`  search, one word    ${times(100, (turn) => index.searchArticles(wordOf(turn * turn)))}`);
  console.log(
    `  search, two words   ${times(100, (turn) => index.searchArticles(`${wordOf(turn)} ${wordOf(turn * 7)}`))}`,
  );
  console.log(`  search, a beginning ${times(100, (turn) => index.searchArticles(wordOf(turn * 3).slice(0, 3)))}`);
  console.log(
    `  facets of articles  ${times(40, () => filterByFacets(rows, (row) => facts.get(row) ?? NO_FILTERS, year))}`,
  );
  console.log(
    `  sort by title       ${times(10, () => sortArticles(rows, { column: 'title', isDescending: false }, () => '', 'en'))}`,
  );
  console.log(`  all annotations     ${times(20, () => annotations('', year))}`);
  console.log(`  search annotations  ${times(40, (turn) => annotations(wordOf(turn * 7)))}`);
}
