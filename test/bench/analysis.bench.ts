import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { analyzeArticle } from '../../lib/analyze/analyzeArticle.ts';
import { readArticle } from '../../lib/article/readArticle.ts';
import { textToArticle } from '../../lib/article/textToArticle.ts';
import type { Article } from '../../lib/model.ts';
import { findTimes } from '../../lib/time/findTimes.ts';
import { assembleEvents } from '../../lib/timeline/assembleEvents.ts';
import { annotatedPassages } from '../../scripts/eval/annotatedPassages.ts';
import { medianTime } from './medianTime.ts';

/**
 * How the analysis grows with the text: the sample feature, then up to eight times as much of it. Work that grows with
 * the square of the text would show as 64; the ratios are what to compare between machines.
 */
const url = 'http://127.0.0.1/feature.html';
const html = readFileSync(join(import.meta.dirname, '../pages/feature.html'), 'utf8');
const read = readArticle(new JSDOM(html, { url }).window.document, url);
if (!read.ok) throw new Error(`Expected an article, got ${read.error}`);

const times = [1, 2, 4, 8].map((factor) => {
  const article = repeated(read.value.article, factor);
  const time = medianTime(() => analyzeArticle(article, { dayMonthOrder: null }));
  return { factor, characters: article.text.length, time };
});

const [first] = times;
if (!first) throw new Error('Expected a first measurement');
console.log('text x   characters   ms      time x');
for (const { factor, characters, time } of times) {
  const ratio = (time / first.time).toFixed(1);
  console.log(`${String(factor).padEnd(8)} ${String(characters).padEnd(12)} ${time.toFixed(0).padEnd(7)} ${ratio}`);
}

/**
 * What one date costs once it is found: its kind, its event, its label. On the densest text there is, one date every
 * 60 characters. At most 0.2 ms a date, whatever the length.
 */
const corpus = annotatedPassages(readFileSync(join(import.meta.dirname, '../corpus/kinds/d.txt'), 'utf8'));
console.log('dates    ms a date');
for (const count of [25, 50, 100]) {
  const text = corpus.slice(0, count).map((row) => row.text);
  const article = textToArticle({ text: text.join('\n\n'), published: '2024-02-09', lang: 'en' });
  const { published, modified, language } = article.metadata;
  const dates = findTimes(article, {
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    language,
    url: null,
    settings: { dayMonthOrder: null },
  });
  const time = medianTime(() => assembleEvents(article, dates, []));
  console.log(`${String(dates.length).padEnd(8)} ${(time / dates.length).toFixed(3)}`);
}

/** The article's blocks several times over. */
function repeated(article: Article, factor: number): Article {
  const copies = Array.from({ length: factor }, (_, index) => index * (article.text.length + 1));
  return {
    ...article,
    text: copies.map(() => article.text).join('\n'),
    blocks: copies.flatMap((shift) =>
      article.blocks.map((block) => ({ ...block, start: block.start + shift, end: block.end + shift })),
    ),
  };
}
