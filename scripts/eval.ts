import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { analyzeArticle } from '../lib/analyze/analyzeArticle.ts';
import { analyzeRow } from '../lib/analyze/analyzeRow.ts';
import { decodeHtml } from '../lib/analyze/decodeHtml.ts';
import { readArticle } from '../lib/article/readArticle.ts';
import { textToArticle } from '../lib/article/textToArticle.ts';
import { accountOf } from '../lib/metrics/account.ts';
import { disagreements } from '../lib/metrics/disagreements.ts';
import { incidentMetrics } from '../lib/metrics/incidentMetrics.ts';
import { rowsOfEvents } from '../lib/metrics/metricRow.ts';
import { notStated } from '../lib/metrics/notStated.ts';
import { annotatedPassages } from './eval/annotatedPassages.ts';
import { readCompareCorpus } from './eval/compareCorpus.ts';
import { printGroups, scoreGroups } from './eval/compareGroups.ts';
import { seedRow } from './eval/seedGold.ts';
import { seedChecks } from './eval/seedMetrics.ts';
import { scoreBodies } from './eval/shingles.ts';
import { HEADINGS, layOutTable, type Score, scoreCells } from './eval/table.ts';
import { checkNumbers, checkQuestions, type TimedPassage, timedPassages } from './eval/timedPassages.ts';
import { checkWashington } from './eval/washington.ts';

const USAGE = `Analyses every set in ../shared/eval and ../shared/seed and prints one table of scores; then the numbers of the
reference page and the columns of the Washington notices, recomputed, and groups of accounts compared.

  npm run -s eval                        all sets
  npm run -s eval -- breach-dev          only sets whose name holds one of the words
  npm run -s eval -- breach-dev --errors what was missed or wrong, one a line
`;

const shared = join(import.meta.dirname, '..', '..', 'shared');
const scorer = join(shared, 'eval', 'score.mjs');
const blind = join(import.meta.dirname, '..', 'test', 'corpus', 'blind');
const timed = join(import.meta.dirname, '..', 'test', 'corpus', 'time');
const parse = (html: string): Document => parseHTML(html).document;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(USAGE);
} else if (!existsSync(scorer)) {
  console.error(`Nothing to score with: ${scorer} is missing. The evaluation sets are not part of this repository.`);
  process.exitCode = 1;
} else {
  evaluate(
    args.filter((arg) => !arg.startsWith('--')),
    args.includes('--errors'),
  );
}

function evaluate(words: readonly string[], showErrors: boolean): void {
  const wanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
  const scratch = mkdtempSync(join(tmpdir(), 'breachline-eval-'));
  const rows: string[][] = [];
  try {
    for (const path of jsonlSets()) {
      const name = basename(path, '.jsonl');
      if (!wanted(name)) continue;
      const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
      const predictions = lines.map((line) => analyzeRow(withoutGold(JSON.parse(line)), parse));
      rows.push(scoreSet(scratch, name, path, predictions, lines.length, showErrors));
    }
    for (const { name, path } of blindSets()) if (wanted(name)) rows.push(scoreBlind(scratch, name, path, showErrors));
    for (const { name, path } of timedSets()) if (wanted(name)) rows.push(scoreTimed(scratch, name, path, showErrors));
    if (wanted('seed')) rows.push(scoreSeed(scratch, showErrors));
    if (rows.length > 0) console.log(layOutTable(rows));
    if (wanted('seed')) console.log(`\n${checkSeedMetrics()}`);
    if (wanted('washington')) console.log(`\n${checkWashingtonColumns()}`);
    if (wanted('compare')) console.log(`\n${scoreCompared()}`);
    if (wanted('aeb')) console.log(`\n${scoreArticleBodies()}`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function jsonlSets(): string[] {
  const time = join(shared, 'eval', 'time');
  const inTime = existsSync(time) ? readdirSync(time).map((file) => join(time, file)) : [];
  const top = readdirSync(join(shared, 'eval')).map((file) => join(shared, 'eval', file));
  return [...top, ...inTime].filter((path) => path.endsWith('.jsonl'));
}

/** Only what a reader would have: the analysis must not see an answer. */
function withoutGold({ id, text, published, url, lang }: Record<string, unknown>): object {
  return { id, text, published, url, lang };
}

function scoreSet(
  scratch: string,
  name: string,
  goldPath: string,
  predictions: readonly object[],
  documents: number,
  showErrors: boolean,
): string[] {
  const path = join(scratch, `${name}.pred.jsonl`);
  writeFileSync(path, predictions.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const score = (flag: string): string =>
    execFileSync(process.execPath, [scorer, goldPath, path, flag], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (showErrors) console.log(score('--errors'));
  const failed = predictions.filter((row) => 'error' in row);
  for (const row of failed) console.error(`${name}: ${JSON.stringify(row)}`);
  return scoreCells(name, documents, JSON.parse(score('--json')) as Score);
}

/** Sets of our own that were annotated before the engine saw them: `passages` is called "blind", the others by their file. */
function blindSets(): { name: string; path: string }[] {
  return readdirSync(blind)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      name: file === 'passages.txt' ? 'blind' : `blind-${basename(file, '.txt')}`,
      path: join(blind, file),
    }));
}

function scoreBlind(scratch: string, name: string, source: string, showErrors: boolean): string[] {
  const gold = annotatedPassages(readFileSync(source, 'utf8'));
  const path = join(scratch, `${name}.gold.jsonl`);
  writeFileSync(path, gold.map((row) => `${JSON.stringify(row)}\n`).join(''));
  // Where a set annotates no times, the times found are not in question.
  const timed = gold.some(({ timex }) => timex.length > 0);
  const predictions = gold
    .map(({ id, text, published, lang }) => analyzeRow({ id, text, published, lang }, parse))
    .map((row) => (timed || 'error' in row ? row : { ...row, timex: [] }));
  return scoreSet(scratch, name, path, predictions, gold.length, showErrors);
}

/** Sets annotated for times, kinds and numbers. */
function timedSets(): { name: string; path: string }[] {
  return readdirSync(timed)
    .filter((file) => /^(seventh|eighth)-/.test(file))
    .map((file) => ({ name: `time-${basename(file, '.txt')}`, path: join(timed, file) }));
}

function scoreTimed(scratch: string, name: string, source: string, showErrors: boolean): string[] {
  const gold = timedPassages(readFileSync(source, 'utf8'));
  const predictions = gold.map(({ id, text, published, language }) =>
    analyzeRow({ id, text, published, lang: language }, parse),
  );
  const path = join(scratch, `${name}.gold.jsonl`);
  writeFileSync(path, gold.map(({ entities: _, ...row }) => `${JSON.stringify(row)}\n`).join(''));
  const checks = gold.map(({ numbers }, index) => {
    const row = predictions[index];
    return checkNumbers(numbers, row === undefined || 'error' in row ? {} : (row.metrics ?? {}));
  });
  const cells = scoreSet(scratch, name, path, predictions, gold.length, showErrors);
  const sum = (of: (check: (typeof checks)[number]) => number): number =>
    checks.reduce((total, check) => total + of(check), 0);
  console.log(
    `${name}: ${sum(({ stated }) => stated)} numbers stated, ${sum(({ wrong }) => wrong.length)} of them wrong; ${sum(({ missing }) => missing.length)} of ${sum(({ must }) => must)} that are there missing`,
  );
  const questions = gold.map(checkPassageQuestions);
  const count = (of: (check: (typeof questions)[number]) => readonly string[]): number => questions.flatMap(of).length;
  console.log(
    `${name}: of the questions it is annotated for, ${count(({ asked }) => asked)} asked though answered, ${count(({ unasked }) => unasked)} not asked though open; ${count(({ disagreeing }) => disagreeing)} disagreements not annotated`,
  );
  if (showErrors)
    for (const [index, { wrong, missing }] of checks.entries())
      for (const [what, lines] of [
        ['WRONG', wrong],
        ['MISSING', missing],
        ['ASKED', questions[index]?.asked ?? []],
        ['UNASKED', questions[index]?.unasked ?? []],
        ['DISAGREES', questions[index]?.disagreeing ?? []],
      ] as const)
        for (const line of lines) console.log(`${gold[index]?.id}\t${what}\t${line}`);
  return cells;
}

/** What the sidebar would ask of a passage and where it would say that the passage disagrees with itself. */
function checkPassageQuestions({ text, published, language, questions }: TimedPassage) {
  const article = textToArticle({ text, published, lang: language });
  const { events, entities } = analyzeArticle(article, { dayMonthOrder: null });
  const account = accountOf(article, rowsOfEvents(events), entities);
  return checkQuestions(
    questions,
    notStated(account),
    disagreements(account).map(
      ({ type, statements }) => `${type}: ${statements.map(({ words }) => words).join(' / ')}`,
    ),
  );
}

/** The reference page, read from its HTML, against the expressions annotated in its text. */
function scoreSeed(scratch: string, showErrors: boolean): string[] {
  const seed = join(shared, 'seed');
  const html = readFileSync(join(seed, 'st-petersburg.html'), 'utf8');
  const prediction = analyzeRow({ id: 'st-petersburg', html }, parse);
  if ('error' in prediction) return ['seed', '1', prediction.error, ...HEADINGS.slice(3).map(() => '–')];
  const gold = JSON.parse(readFileSync(join(seed, 'st-petersburg-gold.json'), 'utf8'));
  const path = join(scratch, 'seed.gold.jsonl');
  writeFileSync(path, `${JSON.stringify(seedRow(gold, 'st-petersburg', prediction.text ?? ''))}\n`);
  return scoreSet(scratch, 'seed', path, [prediction], 1, showErrors);
}

/** The reference page's numbers against those computed by hand from its dates. */
function checkSeedMetrics(): string {
  const seed = join(shared, 'seed');
  const read = readArticle(parse(readFileSync(join(seed, 'st-petersburg.html'), 'utf8')), '', { isKnownArticle: true });
  if (!read.ok) throw new Error(`Expected an article in the reference page, got ${read.error}`);
  const { article } = read.value;
  const { events, entities } = analyzeArticle(article, { dayMonthOrder: null });
  const gold = JSON.parse(readFileSync(join(seed, 'st-petersburg-gold.json'), 'utf8'));
  const checks = seedChecks(gold.derivedMetrics, incidentMetrics(accountOf(article, rowsOfEvents(events), entities)));
  if (checks.some(({ wanted, got }) => wanted !== got)) process.exitCode = 1;
  return layOutTable(
    checks.map(({ name, wanted, got }) => [name, wanted, got, wanted === got ? 'yes' : 'NO']),
    ['number on the reference page', 'gold', 'ours', 'same'],
  );
}

/** Groups of accounts: the disagreements listed, the contradictions that are none, the pairs suggested. */
function scoreCompared(): string {
  const corpora = join(import.meta.dirname, '..', 'test', 'corpus', 'compare');
  const own = readdirSync(corpora)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const { accounts, groups } = readCompareCorpus(readFileSync(join(corpora, file), 'utf8'));
      return printGroups(`compare-${basename(file, '.txt')}`, scoreGroups(accounts, groups));
    });
  const listed = join(shared, 'eval', 'breach-dev-groups.json');
  if (!existsSync(listed)) return own.join('\n\n');
  const lines = readFileSync(join(shared, 'eval', 'breach-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const score = scoreGroups(
    lines.map((line) => JSON.parse(line)),
    JSON.parse(readFileSync(listed, 'utf8')),
  );
  return [printGroups('breach-dev-groups', score), ...own].join('\n\n');
}

/** The columns a state computed for its notices, recomputed. */
function checkWashingtonColumns(): string {
  const path = join(shared, 'domain', 'washington-ag-breaches-2024-05.csv');
  if (!existsSync(path)) return 'washington: not present';
  const columns = checkWashington(readFileSync(path, 'utf8'));
  if (columns.some(({ filled, same }) => filled !== same || filled === 0)) process.exitCode = 1;
  return layOutTable(
    columns.map(({ column, ...counts }) => [column, ...Object.values(counts).map(String)]),
    ['column of the Washington notices', 'filled', 'same', 'negative', 'median'],
  );
}

/** Article text against the extraction benchmark's own pages and metric. */
function scoreArticleBodies(): string {
  const folder = join(shared, 'eval', 'aeb');
  if (!existsSync(folder)) return 'aeb: not present';
  const truth: Record<string, { articleBody?: string; url?: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  );
  const pairs = Object.entries(truth).map(([id, { articleBody = '', url }]) => {
    const html = decodeHtml(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))));
    const row = analyzeRow({ id, html, url }, parse);
    return { wanted: articleBody, got: 'error' in row ? '' : (row.articleBody ?? '') };
  });
  const { f1, precision, recall } = scoreBodies(pairs);
  return `aeb: ${pairs.length} pages, article body F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
}
