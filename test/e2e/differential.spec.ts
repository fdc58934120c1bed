import { beforeAll, expect, test } from 'vitest';
import { bundleComparison, compareAnchoring } from './harness/differential/compareAnchoring.ts';
import { useSession } from './harness/session.ts';

/**
 * Our anchoring beside that of `@apache-annotator/dom`, on ranges of real pages in a real browser: what theirs describes
 * ours finds, and the reverse. Both work on the same characters: those of the text nodes under the article's root.
 */
const RANGES = 40;
/** Of theirs with as little context as tells a quote apart, ours may leave this share unplaced: a lone word is no proof. */
const UNPLACED_SHARE = 0.75;

const session = useSession();
let script = '';
beforeAll(async () => {
  script = await bundleComparison();
});

test.each([
  ['city-notice', 101],
  ['second-city', 102],
  ['legal-notice', 103],
  ['feature', 104],
  ['special/hard-words', 105],
])('%s: what either describes the other finds at the same place', async (name, seed) => {
  const page = await session().open(`/${name}.html`);
  const compared = await compareAnchoring(page, script, seed, RANGES);
  expect(compared).toHaveLength(RANGES);
  for (const { words, place, exact, theirsFromOurs, ...ours } of compared) {
    expect.soft(words.page).toBe(words.article);
    expect.soft(ours.oursFromTheirs, `ours: ${exact}`).toEqual(place);
    expect.soft(ours.oursFromTheirLeastAndPlace, `ours, told the place: ${exact}`).toEqual(place);
    // Left to itself theirs may keep no context: found there or not at all, never elsewhere.
    expect.soft([place, null], `ours, of the least: ${exact}`).toContainEqual(ours.oursFromTheirLeast);
    expect.soft(theirsFromOurs, `theirs: ${exact}`).toEqual([{ ...place, words: exact }]);
  }
  const unplaced = compared.filter(({ oursFromTheirLeast }) => oursFromTheirLeast === null).length;
  expect.soft(unplaced).toBeLessThanOrEqual(UNPLACED_SHARE * RANGES);
});
