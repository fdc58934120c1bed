import { articleFacts } from '../../lib/library/articleFacts.ts';
import { type Facts, filterByFacets, NO_FILTERS } from '../../lib/library/facets.ts';
import { createLibraryIndex } from '../../lib/library/search/libraryIndex.ts';
import { sortArticles } from '../../lib/library/sortArticles.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import { synthetic, wordOf } from '../unit/library/synthetic.ts';

/**
 * The library's search and facets over made-up articles of 800 words and 20 annotations each: how long an article takes
 * to index, what index and rows take in memory, how long questions take, and how all of it grows. Milliseconds of
 * processor time, which other programs on the machine change little. With `100000` after its
 * name it goes on to that number: some minutes, 1.5 GB.
 */
const LARGEST = Number(process.argv[2] ?? 10_000);
const SIZES = [1_000, 10_000, 100_000].filter((size) => size <= LARGEST);
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

const year = { ...NO_FILTERS, year: ['2018'] };
const before = heap();
const index = createLibraryIndex();
const rows: ArticleSummary[] = [];
let indexing = 0;
const table = new Map<string, string[]>();
const note = (what: string, figure: string): void => void table.set(what, [...(table.get(what) ?? []), figure]);

for (const size of SIZES) {
  const from = rows.length;
  indexing = 0;
  while (rows.length < size) {
    const { summary, saved, annotations } = synthetic(rows.length);
    indexing += processorTime(() => index.put(summary, saved, annotations));
    rows.push(summary);
  }
  const annotations = (text: string, filters = NO_FILTERS) => {
    const list = index.listAnnotations({ text, filters });
    return list.rows(0, 50);
  };
  note('indexing one article', (indexing / (size - from)).toFixed(2));
  note('the first search after', processorTime(() => index.searchArticles(wordOf(5))).toFixed(0));
  const facts = new Map<ArticleSummary, Facts>(rows.map((row) => [row, articleFacts(row, undefined)]));
  note('memory, MB', ((heap() - before) / MB).toFixed(0));
  const search = (query: (turn: number) => string) => times(100, (turn) => index.searchArticles(query(turn)));
  note(
    'search, one word',
    search((turn) => wordOf(turn * turn)),
  );
  note(
    'search, two words',
    search((turn) => `${wordOf(turn)} ${wordOf(turn * 7)}`),
  );
  note(
    'search, a beginning',
    search((turn) => wordOf(turn * 3).slice(0, 3)),
  );
  note(
    'facets of articles',
    times(40, () => filterByFacets(rows, (row) => facts.get(row) ?? NO_FILTERS, year)),
  );
  note(
    'sort by title',
    times(10, () => sortArticles(rows, { column: 'title', isDescending: false }, () => '', 'en')),
  );
  note(
    'facets of annotations',
    times(100, (turn) => annotations('', turn % 2 === 0 ? year : NO_FILTERS)),
  );
  note(
    'search annotations',
    times(100, (turn) => annotations(wordOf(turn * 7))),
  );
}

console.log('median / 95th of 100, in ms');
console.log(['articles'.padEnd(24), ...SIZES.map((size) => String(size).padStart(16))].join(''));
for (const [what, figures] of table) {
  console.log([what.padEnd(24), ...figures.map((figure) => figure.padStart(16))].join(''));
}
