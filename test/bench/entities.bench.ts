import { join } from 'node:path';
import nlp from 'compromise/three';
import { findEntities } from '../../lib/entities/findEntities.ts';
import { REHEARSALS, rehearseEntities } from '../../lib/entities/rehearseEntities.ts';
import type { Article } from '../../lib/model.ts';
import { articleOf } from '../unit/entities/articleOf.ts';
import { readPassages } from '../unit/entities/readPassages.ts';
import { medianTime } from './medianTime.ts';

/**
 * Finding entities: the first call, 10 KB warm beside compromise/three on the same text, growth from 10 KB to 1 MB, and
 * inputs made to hurt. The ratios are what to compare between machines: to compromise, and of time to length (1: linear).
 */
const KB = 1024;
const passages = readPassages(join(import.meta.dirname, '../corpus/entities/passages.txt'));
const sample = passages.map((passage) => passage.text).join('\n');
const article = (length: number): Article =>
  articleOf(`${sample}\n`.repeat(Math.ceil(length / sample.length)).slice(0, length));

const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const warmUp = timeOf(() => {
  for (let run = 0; run < REHEARSALS; run++) rehearseEntities();
});
const ten = article(10 * KB);
console.log(`warm-up ${warmUp.toFixed(0)} ms, then the first 10 KB ${timeOf(() => findEntities(ten)).toFixed(0)} ms`);

const ours = medianTime(() => findEntities(ten));
const theirs = medianTime(() => {
  const document = nlp(ten.text);
  return [document.people().out('array'), document.places().out('array'), document.organizations().out('array')];
});
console.log(
  `10 KB warm ${ours.toFixed(1)} ms; compromise/three ${theirs.toFixed(1)} ms; ratio ${(ours / theirs).toFixed(2)}`,
);

console.log('\nlength     ms        ms per 10 KB   against 10 KB');
for (const length of [10, 100, 1000]) {
  const text = article(length * KB);
  const time = length < 1000 ? medianTime(() => findEntities(text)) : timeOf(() => findEntities(text));
  const per = (time * 10) / length;
  console.log(
    `${`${length} KB`.padEnd(10)} ${time.toFixed(1).padEnd(9)} ${per.toFixed(1).padEnd(14)} ${(per / ours).toFixed(2)}`,
  );
}

const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ['capital words', (size) => 'ABCDEFGH '.repeat(size / 9)],
  ['one word of capitals', (size) => 'A'.repeat(size)],
  ['digits', (size) => '7'.repeat(size / 10)],
  ['digits and commas', (size) => '123,'.repeat(size / 40)],
  ['nested brackets', (size) => '('.repeat(size / 20) + ')'.repeat(size / 20)],
  ['names without end', (size) => 'Smith Jones '.repeat(size / 12)],
  ['of, and, of', (size) => 'City of '.repeat(size / 8)],
  ['e-mail signs', (size) => 'a@'.repeat(size / 2)],
  ['addresses', (size) => 'www.'.repeat(size / 4)],
  ['commas', (size) => 'Smith, '.repeat(size / 7)],
  ['data types', (size) => 'names, addresses, '.repeat(size / 18)],
];
console.log('\nhostile line           250 KB ms   1 MB ms     ratio (4: linear)');
for (const [name, make] of HOSTILE) {
  const [quarter, whole] = [250, 1000].map((length) => {
    const text = articleOf(make(length * KB));
    // Least of three: a short line's first time is the engine's compiling.
    return Math.min(...[1, 2, 3].map(() => timeOf(() => findEntities(text))));
  });
  if (quarter === undefined || whole === undefined) throw new Error('expected two measurements');
  console.log(
    `${name.padEnd(22)} ${quarter.toFixed(0).padEnd(11)} ${whole.toFixed(0).padEnd(11)} ${(whole / quarter).toFixed(1)}`,
  );
}
