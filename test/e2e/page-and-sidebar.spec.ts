import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { closeSidebar } from '../../scripts/browsers/openSidebar.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { clickControl, control } from './harness/controls.ts';
import { marked } from './harness/highlights.ts';
import { placeOf } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { shadowControl } from './harness/shadow.ts';
import { shownEvents } from './harness/timeline.ts';
import { wordBoxes } from './harness/wordBoxes.ts';

const session = useSession();

test('a click on an event scrolls the page to its passage', async () => {
  const page = await session().open('/feature.html');
  const frame = await session().read(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const last = await frame.waitForSelector('li[data-edtf="2024-02-06"] .event-main');
  await last?.click();
  const inSight = await waitUntil(async () => ((await isInSight(page, 'A hearing is set for')) ? true : null), 10_000);
  expect(inSight).toBe(true);
});

test('a click on a mark focuses its event', async () => {
  const page = await session().open('/city-notice.html');
  const frame = await session().read(page);
  await marked(page, 'date');
  for (const [words, edtf] of [
    ['10/16/17', '2017-10-16'],
    ['8/15/18', '2018-08-15'],
  ] as const) {
    const { x, y } = await placeOf(page, words);
    await page.mouse.click(x, y);
    await frame.waitForSelector(`li[data-edtf="${edtf}"] [aria-current=true]`);
    expect(await frame.$$eval('[aria-current=true]', (all) => all.length)).toBe(1);
  }
});

test('a click beside the marks, and one on a link, are the page’s own', async () => {
  const page = await session().open('/city-notice.html');
  const frame = await session().read(page);
  await marked(page, 'date');
  const { x, y } = await placeOf(page, 'Readers of this blog');
  await page.mouse.click(x, y);
  expect(await frame.$$('[aria-current=true]')).toHaveLength(0);
});

test('another published date is kept and the dates counted from it move', async () => {
  const page = await session().open('/special/relative.html');
  const frame = await session().read(page);
  const days = async () => (await shownEvents(frame)).map((event) => event.edtf);
  await waitForDay('2024-03-10');
  expect(await days()).toEqual(expect.arrayContaining(['2024-02-28', '2024-03-08', '2024-03-10']));

  await clickControl(frame, 'Change the published date');
  const field = await control(frame, 'Published');
  // A date field takes its parts in the order of the browser's own language; setting the value is the same for all.
  await field.evaluate((input) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('Expected an input');
    input.value = '2024-06-03';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await clickControl(frame, 'Save');
  await waitForDay('2024-06-02');
  expect(await days()).toEqual(expect.arrayContaining(['2024-02-28', '2024-05-31', '2024-06-02']));
  expect(await frame.$eval('.published', (line) => line.textContent)).toContain('set by you');

  async function waitForDay(edtf: string): Promise<void> {
    await frame.waitForSelector(`ol[aria-label="Timeline"] > li[data-edtf="${edtf}"]`);
  }
});

test('the width that was dragged is the width next time', async () => {
  const { driver } = session();
  const page = await session().open('/legal-notice.html');
  const frame = await session().read(page);
  const width = () => frame.evaluate(() => innerWidth);
  const before = await width();

  const { box } = await shadowControl(driver, page, /^Width of the Breachline sidebar$/);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x - 90, y);
  await page.mouse.up();
  const wider = await waitUntil(async () => ((await width()) > before + 50 ? width() : null), 5_000);
  expect(wider).toBe(before + 90);

  await closeSidebar(driver, page);
  const other = await session().open('/second-city.html');
  const again = await session().read(other);
  expect(await again.evaluate(() => innerWidth)).toBe(wider);
});

/** Whether the passage that starts with these words lies within the window. */
async function isInSight(page: Page, words: string): Promise<boolean> {
  const boxes = await wordBoxes(page, words, false);
  return boxes !== null && boxes.whole.top >= 0 && boxes.whole.bottom <= boxes.windowHeight;
}
