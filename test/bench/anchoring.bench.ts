import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { anchorTarget } from '../../lib/anchor/anchorTarget.ts';
import { describeTarget } from '../../lib/anchor/describeTarget.ts';
import { readArticle } from '../../lib/article/readArticle.ts';
import { medianTime } from './medianTime.ts';

/**
 * 1,000 annotations restored on a text of 50 KB: unchanged, with a line put in at the top, with a word changed in every
 * fifth block, and on another text, where every one is lost. The ratios to describing them are what to compare.
 */
const url = 'http://127.0.0.1/feature.html';
const html = readFileSync(join(import.meta.dirname, '../pages/feature.html'), 'utf8');
const read = readArticle(new JSDOM(html, { url }).window.document, url);
if (!read.ok) throw new Error(`Expected an article, got ${read.error}`);
const lines = read.value.article.text.split('\n');
// The second half says other things in the same words, as a long text does.
const text = [...lines, ...lines.map((line) => line.split(' ').toReversed().join(' '))].join('\n');

const spans = Array.from({ length: 1000 }, (_, index) => {
  const start = Math.floor((index / 1000) * (text.length - 200));
  return { start, end: start + 4 + ((index * 37) % 150) };
});
const targets = spans.map((span) => describeTarget(text, span));
const texts: [string, string][] = [
  ['unchanged', text],
  ['a line put in', `Updated on May 4.\n${text}`],
  [
    'words changed',
    text
      .split('\n')
      .map((line, at) => (at % 5 === 0 ? line.replace(/ \w+ /, ' other ') : line))
      .join('\n'),
  ],
  ['another text', [...text].toReversed().join('')],
];

const described = medianTime(() => spans.map((span) => describeTarget(text, span)));
console.log(`${text.length} characters, 1,000 annotations`);
console.log('text             found   ms      x describing');
for (const [name, now] of texts) {
  const found = targets.filter((target) => anchorTarget(now, target)).length;
  const time = medianTime(() => targets.map((target) => anchorTarget(now, target)));
  const columns = [name.padEnd(16), String(found).padEnd(7), time.toFixed(1).padEnd(7), (time / described).toFixed(1)];
  console.log(columns.join(' '));
}
