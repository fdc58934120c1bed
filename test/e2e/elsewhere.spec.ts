import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { saved, shownHighlights } from './harness/annotating.ts';
import { clickControl, control } from './harness/controls.ts';
import { selectText } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';

const session = useSession();
const SLOW = { timeout: 20_000 };

async function choose(page: Page, words: string, name: RegExp): Promise<void> {
  await selectText(page, words);
  await clickShadowControl(session().driver, page, name);
}

const tagsOf = async (frame: Frame, words: string) =>
  (await shownHighlights(frame)).find((card) => card.words === words)?.tags ?? null;

test('an open sidebar takes over a tag renamed in the settings, and does not bring the old one back', async () => {
  const words = 'Brightwater Forensics';
  const page = await session().open('/second-city.html');
  const frame = await session().read(page);
  await choose(page, words, /^Tag$/);
  await (await control(frame, 'Tags')).click();
  await page.keyboard.type('vendors');
  await page.keyboard.press('Enter');
  await expect.poll(() => tagsOf(frame, words), SLOW).toEqual(['vendors']);
  await saved(frame);

  const settings = await session().driver.openExtensionPage('options.html');
  await clickControl(settings, 'Rename vendors');
  await control(settings, 'New name of vendors');
  await settings.keyboard.type('suppliers');
  await settings.keyboard.press('Enter');
  await control(settings, 'Rename suppliers');

  // Nobody reloads the page, nor the sidebar.
  await page.bringToFront();
  await expect.poll(() => tagsOf(frame, words), SLOW).toEqual(['suppliers']);
  await (await control(frame, 'Tags')).click();
  await page.keyboard.type('to call');
  await page.keyboard.press('Enter');
  await expect.poll(() => tagsOf(frame, words), SLOW).toEqual(['suppliers', 'to call']);
  await saved(frame);
  await page.reload();
  const again = await session().read(page);
  await (await again.waitForSelector('#tab-notes'))?.click();
  await expect.poll(() => tagsOf(again, words), SLOW).toEqual(['suppliers', 'to call']);
});

test('what was begun on words that are gone is listed with them, until it is dropped', async () => {
  const { driver, open, read } = session();
  const typed = 'Chips told of it first';
  const words = 'Brightwater Forensics';
  const path = '/second-city.html';
  const page = await open(path);
  const frame = await read(page);
  await choose(page, words, /^Add to timeline$/);
  const what = await control(frame, 'What happened');
  await what.click({ count: 3 });
  await page.keyboard.type(typed);
  // Closed with the form open, and the words go meanwhile.
  await driver.pressToolbarButton(page);
  await waitUntil(async () => ((await driver.sidebarFrame(page)) === null ? true : null), 10_000);
  const comeBack = async (): Promise<Frame> => {
    await page.goto(session().server.origin + path);
    await page.evaluate((gone) => {
      for (const paragraph of document.querySelectorAll('p')) {
        if (paragraph.textContent?.includes(gone))
          paragraph.textContent = 'Quite another firm was asked to look at it all.';
      }
    }, words);
    const again = await read(page);
    await (await again.waitForSelector('#tab-notes'))?.click();
    return again;
  };
  const again = await comeBack();
  await again.waitForSelector('.lost-draft');
  expect(await again.$eval('.lost', (lost) => lost.textContent)).toContain(words);
  const line = await again.$eval('.lost-draft', (lost) => lost.textContent ?? '');
  expect(line).toContain(typed);
  await again.$eval('.lost li > button', (button) => button.click());
  await again.waitForSelector('.lost-draft', { hidden: true });
  // What was dropped is not there again; what it is put by with takes a moment.
  const isGone = await waitUntil(
    async () => ((await (await comeBack()).$('.lost-draft')) === null ? true : null),
    30_000,
  );
  expect(isGone).toBe(true);
});
