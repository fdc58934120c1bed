import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { saved, shownHighlights } from './harness/annotating.ts';
import { highlights } from './harness/highlights.ts';
import { dragOver } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';

const session = useSession();

/** Words as the page's text nodes have them, in page order; how the sidebar lists them, and what is marked, where that differs. */
const HARD: { what: string; words: string; listed?: string; marks?: string[] }[] = [
  { what: 'emoji', words: 'was in it. 🚢🔓' },
  { what: 'no-break spaces', words: '4\u00A0812\u00A0letters', listed: '4 812 letters' },
  { what: 'a soft hyphen', words: 'techni\u00ADcians', listed: 'technicians' },
  { what: 'ligatures', words: 'of\uFB01ce of the county sheri\uFB00' },
  {
    what: 'line breaks',
    words: 'Dock StreetAlder Falls',
    listed: 'Dock Street Alder Falls',
    marks: ['Dock Street', 'Alder Falls'],
  },
  { what: 'what is folded away', words: 'stood in 318 of the letters' },
  { what: 'a table cell', words: 'November 9, 2018' },
  { what: 'words from right to left', words: 'ביום חמישי' },
];

const fold = (words: string): string => words.replace(/\s+/g, ' ');

const marksOf = (cases: typeof HARD): string[] => cases.flatMap(({ words, marks }) => marks ?? [fold(words)]);

const markedSoon = (page: Page) =>
  expect.poll(async () => (await highlights(page))['green'] ?? [], { timeout: 15_000 });

test(`marked words are found again on another day: ${HARD.map(({ what }) => what).join(', ')}`, async () => {
  const page = await session().open('/special/hard-words.html');
  const frame = await session().read(page);
  await page.click('summary');
  for (const [index, { words }] of HARD.entries()) {
    await dragOver(page, words);
    await clickShadowControl(session().driver, page, /^Highlight green$/);
    await markedSoon(page).toEqual(marksOf(HARD.slice(0, index + 1)));
  }
  await saved(frame);

  await page.reload();
  // Folded away again, and everything further down than it was.
  await page.$eval('h1', (heading) => {
    const added = document.createElement('p');
    added.textContent = 'This page was looked through again on March 20, 2019; two answers were added 🚢 at its end.';
    heading.after(added);
  });
  const again = await session().read(page);
  await markedSoon(page).toEqual(marksOf(HARD));
  await page.click('summary');
  await markedSoon(page).toEqual(marksOf(HARD));
  await (await again.waitForSelector('#tab-notes'))?.click();
  await expect
    .poll(async () => (await shownHighlights(again)).map(({ words }) => fold(words)))
    .toEqual(HARD.map(({ words, listed }) => listed ?? fold(words)));
});
