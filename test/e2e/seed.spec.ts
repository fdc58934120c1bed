import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { highlights, marked } from './harness/highlights.ts';
import { missingEvents } from './harness/missingEvents.ts';
import { useSession } from './harness/session.ts';
import { shownEvents } from './harness/timeline.ts';

/** The folder of the reference page and its gold file; set by .ci/run where it is there. */
const SEED = process.env['BREACHLINE_SEED'];

interface Gold {
  expressions: GoldExpression[];
  entities: { canonical: string; mentions: { text: string }[] }[];
  nonArticle: { name: string }[];
}

interface GoldExpression {
  text: string;
  textWithoutCue?: string;
  edtf: string;
  kind: string;
  isEventDate: boolean;
  components?: { text: string; edtf: string }[];
}

describe.skipIf(!SEED)('the reference page', () => {
  const session = useSession(SEED);

  test('every dated event is in the timeline and marked; nothing outside the article is', async () => {
    const page = await session().open('/st-petersburg.html');
    const frame = await session().read(page);
    const gold: Gold = JSON.parse(readFileSync(join(SEED ?? '', 'st-petersburg-gold.json'), 'utf8'));
    const dated = gold.expressions
      .filter((expression) => expression.isEventDate)
      // Both ends of an exposure window, and each month of a list, are events of their own.
      .flatMap((expression) => expression.components ?? [expression]);
    expect(
      missingEvents(
        dated.map((each) => ({ ...each, kind: '' })),
        await shownEvents(frame),
      ),
    ).toEqual([]);

    const dates = await marked(page, 'date');
    for (const expression of gold.expressions) {
      const words = expression.textWithoutCue ?? expression.text;
      expect(
        dates.some((each) => each.includes(words) || words.includes(each)),
        `"${words}" is marked`,
      ).toBe(true);
    }

    const outside = await page.evaluate(() => {
      const parts = 'body > header, aside, .post-navigation, .entry-footer, body > footer';
      return [...CSS.highlights]
        .filter(([name]) => name.startsWith('breachline-'))
        .flatMap(([, highlight]) => [...highlight])
        .filter((range) => range.startContainer.parentElement?.closest(parts))
        .map((range) => range.startContainer.textContent);
    });
    expect(outside).toEqual([]);
    expect(Object.keys(await highlights(page))).toEqual(expect.arrayContaining(['date', 'org', 'product']));
  });
});
