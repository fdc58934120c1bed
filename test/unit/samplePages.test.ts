import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../lib/analyze/analyzeArticle.ts';
import { readArticle } from '../../lib/article/readArticle.ts';
import { MAX_LABEL } from '../../lib/timeline/label.ts';
import { expectedOf, SAMPLES, type Sample } from '../e2e/harness/expected.ts';
import { missingEvents } from '../e2e/harness/missingEvents.ts';

/** Share of the events that may be of another kind than judged by hand: a long story tells of much that is no breach. */
const KINDS_WRONG: Readonly<Record<Sample, number>> = {
  'city-notice': 0,
  'second-city': 0,
  'legal-notice': 0,
  feature: 0.13,
};

/** The samples through the whole pure core; test/e2e does the same in browsers. */
describe.each(SAMPLES)('%s', (sample) => {
  const expected = expectedOf(sample);
  const url = `http://127.0.0.1/${sample}.html`;
  const html = readFileSync(join(import.meta.dirname, `../pages/${sample}.html`), 'utf8');
  const read = readArticle(new JSDOM(html, { url }).window.document, url);
  if (!read.ok) throw new Error(`Expected ${sample} to be an article, got ${read.error}`);
  const { article } = read.value;
  const analysis = analyzeArticle(article, { dayMonthOrder: null });

  test('title and published date, with their source', () => {
    expect(article.metadata.title).toBe(expected.title);
    expect(article.metadata.published).toEqual(expected.published);
  });

  test.each(expected.text.includes)('the article has "%s"', (words) => {
    expect(article.text).toContain(words);
  });

  test.each(expected.text.excludes)('the article has not "%s"', (words) => {
    expect(article.text).not.toContain(words);
  });

  test('every dated event is found', () => {
    const shown = analysis.events.map(({ time }) => ({ edtf: time.edtf }));
    expect(missingEvents(expected.events, shown)).toEqual([]);
  });

  test('the events are of the right kind', () => {
    const wrong = expected.events.filter(({ edtf, text, kind, alsoKinds = [] }) => {
      const shown = analysis.events.filter(
        (event) => event.time.edtf === edtf && (text.includes(event.dateText) || event.dateText.includes(text)),
      );
      return !shown.some((event) => [kind, ...alsoKinds].includes(event.kind));
    });
    const names = wrong.map(({ text, kind }) => `${text} is not ${kind}`);
    expect(wrong.length / expected.events.length, names.join('\n')).toBeLessThanOrEqual(KINDS_WRONG[sample]);
  });

  test('labels stand alone', () => {
    for (const { label } of analysis.events) {
      expect(label.length).toBeLessThanOrEqual(MAX_LABEL);
      expect(label).toMatch(/^[\p{Lu}\p{N}“]/u);
      expect(label).not.toMatch(/[\s,;:(]$|\s(?:and|or|the|a|an|which|that)…?$/u);
    }
  });

  test.each(expected.entities)('$text is $type', ({ text, type, alsoTypes = [] }) => {
    const types = analysis.entities
      .filter(({ mentions }) => mentions.some((mention) => mention.text.includes(text)))
      .map((entity) => entity.type);
    expect(
      types.some((found) => [type, ...alsoTypes].includes(found)),
      `types found: ${types.join(', ')}`,
    ).toBe(true);
  });
});
