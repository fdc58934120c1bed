import { expect, it } from 'vitest';
import { analyzeArticle } from '../../../lib/analyze/analyzeArticle.ts';
import { SAMPLE_ARTICLE } from '../../../lib/welcome/sampleArticle.ts';

it('the blocks cover the text but for the line feeds', () => {
  const { text, blocks } = SAMPLE_ARTICLE;
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
});

it('shows what Breachline does: a span, a bound, a clock, an inferred year, a role', () => {
  const { events, entities } = analyzeArticle(SAMPLE_ARTICLE, { dayMonthOrder: null });
  const told = events.map(({ time, kind }) => `${time.edtf} ${kind}`);
  expect(told).toEqual(
    expect.arrayContaining([
      '2024-12-12 patch',
      '2024-12-16 vendor_notice',
      '2025-02-27T09:40 discovery',
      '../2025-02-27T11:15 containment',
      '2025-03-18 regulator_notice',
      '2025-03-20 individual_notice',
    ]),
  );
  expect(told.some((each) => each.endsWith('intrusion_start'))).toBe(true);
  expect(entities.map(({ canonical }) => canonical)).toEqual(
    expect.arrayContaining(['Oakline Software', 'Brightwater Forensics', 'CVE-2024-99871']),
  );
});
