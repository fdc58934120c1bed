import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/analyze/analyzeArticle.ts';
import { correctAnalysis } from '../../../lib/analyze/correctAnalysis.ts';
import { articleOf } from '../entities/articleOf.ts';

const SETTINGS = { dayMonthOrder: null };
const article = articleOf(
  'Brett Callow of Emsisoft wrote about Cloudline. On May 4, 2021, Cloudline told Callow Partners that it was breached.',
);

describe("analyzeArticle with the reader's own names", () => {
  const names = [
    { text: 'Cloudline', type: 'PRODUCT' as const, canonical: 'Cloudline Suite' },
    // A document rule makes a surname of it, were it not for the reader.
    { text: 'Callow', type: 'ORG' as const, canonical: 'Callow Partners' },
  ];
  const analysis = analyzeArticle(article, SETTINGS, { names });

  it('finds them under the type and name told', () => {
    const told = analysis.entities.filter(({ canonical }) => names.some((name) => name.canonical === canonical));
    expect(told.map(({ type, canonical, mentions }) => [type, canonical, mentions.map(({ text }) => text)])).toEqual([
      ['ORG', 'Callow Partners', ['Callow', 'Callow']],
      ['PRODUCT', 'Cloudline Suite', ['Cloudline', 'Cloudline']],
    ]);
  });

  it('names them in the events', () => {
    expect(analysis.events.map(({ entities }) => entities.includes('Cloudline Suite'))).toEqual([true]);
  });

  it('changes nothing where there are none', () => {
    expect(analyzeArticle(article, SETTINGS, { names: [] })).toEqual(analyzeArticle(article, SETTINGS));
  });
});

describe('correctAnalysis', () => {
  const analysis = analyzeArticle(article, SETTINGS);
  const cloudline = analysis.entities.find(({ canonical }) => canonical === 'Cloudline');
  if (!cloudline) throw new Error('expected Cloudline to be found');
  const namesOf = (corrections: Parameters<typeof correctAnalysis>[1]) =>
    correctAnalysis(analysis, corrections).events.map(({ entities }) => entities);

  it('renames and takes out entities in the events too', () => {
    const [before] = namesOf([]);
    expect(before).toEqual(analysis.events[0]?.entities);
    expect(before).toContain('Cloudline');
    expect(namesOf([{ kind: 'rename', entity: cloudline, canonical: 'Cloudline Inc.' }])).toEqual([
      before?.map((name) => (name === 'Cloudline' ? 'Cloudline Inc.' : name)),
    ]);
    expect(namesOf([{ kind: 'reject', entity: cloudline }])).toEqual([before?.filter((name) => name !== 'Cloudline')]);
  });

  it('changes nothing more when applied to its own result', () => {
    const corrections = [{ kind: 'rename' as const, entity: cloudline, canonical: 'Cloudline Inc.' }];
    const once = correctAnalysis(analysis, corrections);
    expect(correctAnalysis(once, corrections)).toEqual(once);
  });
});
