import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readArticle } from '../../../lib/article/readArticle.ts';

/** The article's text of each sample page. */
export const sampleTexts = (): string[] =>
  ['city-notice', 'second-city', 'legal-notice', 'feature'].map((name) => {
    const url = `https://sample.example/${name}`;
    const html = readFileSync(new URL(`../../pages/${name}.html`, import.meta.url), 'utf8');
    const read = readArticle(new JSDOM(html, { url }).window.document, url);
    if (!read.ok) throw new Error(`expected an article in ${name}, got ${read.error}`);
    return read.value.article.text;
  });
