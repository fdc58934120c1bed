// Trains the classifier of kinds and writes lib/timeline/kindModel/weights.ts: `npm run train:kinds`. Takes a minute, and writes
// the same bytes for the same passages. With `-- --measure` it cross-validates instead and writes nothing.
// What it is trained on and how well it does: docs/kinds-model-card.md.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GoldRow } from './eval/annotatedPassages.ts';
import { clausePassages, readClauses } from './train/kinds/clausePassages.ts';
import { corpusFiles, type Passage, passageOf, readPassages } from './train/kinds/corpus.ts';
import { crossValidate, isAccepted, predictPassage, type Tally } from './train/kinds/measure.ts';
import { packKindModel } from './train/kinds/packKindModel.ts';
import { TRAINING, trainChain } from './train/kinds/trainChain.ts';

/** Value of a weight's first level: half of it and less is left out. */
const STEP = 0.02;
const PATH = join(import.meta.dirname, '..', 'lib', 'timeline', 'kindModel', 'weights.ts');
/** Never trained on: only to measure, where it is present. */
const HELD_OUT = join(import.meta.dirname, '..', '..', 'shared', 'eval', 'breach-dev.jsonl');

const passages = readPassages();
const clauses = clausePassages().map((row) => passageOf(row, 'clauses'));
console.log(`${passages.length} passages with ${datesOf(passages)} dates, ${datesOf(clauses)} clauses`);
if (process.argv.includes('--measure')) measure();
else train();

function datesOf(some: readonly Passage[]): number {
  return some.flatMap(({ gold }) => gold).filter((accepted) => accepted.length > 0).length;
}

function train(): void {
  const model = trainChain([...clauses, ...passages], TRAINING);
  const hash = createHash('sha256');
  for (const source of [...corpusFiles().map(({ path }) => readFileSync(path, 'utf8')), readClauses()])
    hash.update(source);
  const packed = packKindModel(model, STEP, hash.digest('hex'));
  const source = `// biome-ignore-all format: a table of numbers, and the same bytes for the same training.
// Written by \`npm run train:kinds\`; not to be edited. See docs/kinds-model-card.md.
import type { PackedKindModel } from './packing.ts';

export const PACKED: PackedKindModel = ${JSON.stringify(packed)};
`;
  writeFileSync(PATH, source);
  console.log(`${packed.rows} features, ${(gzipSync(source, { level: 9 }).length / 1024).toFixed(1)} KB gzip`);
}

function measure(): void {
  const tally = crossValidate(passages, clauses, TRAINING);
  print('cross-validation over passages', tally.groups);
  print('by kind annotated', tally.kinds);
  console.log('most frequent confusions (annotated > predicted)');
  for (const [pair, count] of [...tally.confusions].sort((a, b) => b[1] - a[1]).slice(0, 25))
    console.log(`  ${String(count).padStart(3)} ${pair}`);
  if (existsSync(HELD_OUT)) {
    const model = trainChain([...clauses, ...passages], TRAINING);
    const held = readFileSync(HELD_OUT, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => passageOf(heldOutRow(line), 'held out'));
    let right = 0;
    for (const passage of held) {
      const kinds = predictPassage(passage, model);
      right += passage.gold.filter((gold, at) => gold.length > 0 && isAccepted(kinds[at] ?? 0, gold)).length;
    }
    console.log(`held out (breach-dev): ${((100 * right) / datesOf(held)).toFixed(1)}% of ${datesOf(held)}`);
  }
}

function print(title: string, groups: ReadonlyMap<string, Tally>): void {
  console.log(title);
  for (const [name, { right, all }] of groups)
    console.log(`  ${name.padEnd(20)} ${((100 * right) / all).toFixed(1).padStart(5)}% of ${all}`);
}

/** A date of the evaluation set, whose lists may be missing. */
type HeldOutDate = Omit<GoldRow['timex'][number], 'alt_kinds'> & { kind_end?: string; alt_kinds?: string[] };

/** A row of the evaluation set; the second kind of a range's end is accepted too. */
function heldOutRow(line: string): GoldRow {
  const row: Omit<GoldRow, 'timex'> & { timex: HeldOutDate[] } = JSON.parse(line);
  return {
    ...row,
    timex: row.timex.map((date) => ({
      ...date,
      alt_kinds: [...(date.alt_kinds ?? []), ...(date.kind_end === undefined ? [] : [date.kind_end])],
    })),
  };
}
