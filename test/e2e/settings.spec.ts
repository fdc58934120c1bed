import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { clickControl, control } from './harness/controls.ts';
import { highlights, marked } from './harness/highlights.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** Chooses in a `<select>` as a keyboard or mouse does. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const select = await control(page, name);
  await (select as unknown as { select(value: string): Promise<unknown> }).select(value);
}

async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const same = await waitUntil(async () => {
    return JSON.stringify(await read().catch(() => null)) === JSON.stringify(expected) ? true : null;
  }, 10_000);
  expect(same ? expected : await read()).toEqual(expected);
}

test('an open sidebar, its page and the settings follow the language at once', async () => {
  const page = await session().open('/city-notice.html');
  const frame = await session().read(page);
  const settings = await session().driver.openExtensionPage('options.html');
  await choose(settings, 'Language of Breachline', 'de');
  await control(settings, 'Sprache von Breachline');
  expect(await settings.title()).toBe('Breachline-Einstellungen');

  await page.bringToFront();
  const tabs = () => frame.$$eval('[role=tab]', (all) => all.map((tab) => tab.firstChild?.textContent?.trim()));
  await eventually(async () => (await tabs())[0], 'Chronologie');
  expect(await frame.$eval('html', (html) => html.lang)).toBe('de');

  const library = await session().driver.openExtensionPage('library.html');
  await eventually(() => library.$eval('h1', (h1) => h1.textContent), 'Bibliothek');
  await choose(settings, 'Sprache von Breachline', '');
  await eventually(() => library.$eval('h1', (h1) => h1.textContent), 'Library');
});

test('the theme is worn at once, and by what is opened later', async () => {
  const settings = await session().driver.openExtensionPage('options.html');
  await clickControl(settings, 'Dark');
  const scheme = (each: Page) => each.$eval('html', (html) => getComputedStyle(html).colorScheme);
  await eventually(() => scheme(settings), 'dark');
  expect(await scheme(await session().driver.openExtensionPage('library.html'))).toBe('dark');
  await settings.bringToFront(); // A tab behind another draws nothing, and a click waits for that.
  await clickControl(settings, 'As the system');
  await eventually(() => scheme(settings), 'light dark');
});

test('a type that is not to be painted leaves the open page, and comes back', async () => {
  const page = await session().open('/city-notice.html');
  await session().read(page);
  const before = await marked(page, 'org');
  const settings = await session().driver.openExtensionPage('options.html');
  await clickControl(settings, 'Paint Organisations');
  await eventually(async () => (await highlights(page))['org'] ?? [], []);
  expect((await highlights(page))['date']).not.toEqual([]);
  await settings.bringToFront();
  await clickControl(settings, 'Paint Organisations');
  await eventually(async () => (await highlights(page))['org'], before);
});

test('a mark takes another colour in the open page', async () => {
  const page = await session().open('/city-notice.html');
  await session().read(page);
  await marked(page, 'date');
  const tint = () =>
    page.evaluate(() => getComputedStyle(document.body, '::highlight(breachline-date)').backgroundColor);
  const before = await tint();
  const settings = await session().driver.openExtensionPage('options.html');
  await choose(settings, 'Colour of Dates', 'teal');
  await page.bringToFront();
  const after = await waitUntil(async () => ((await tint()) === before ? null : tint()), 10_000);
  expect(after).toBe('rgba(56, 166, 184, 0.17)');
});

test('delete everything: two steps, and the library is empty', async () => {
  const page = await session().open('/city-notice.html');
  const frame = await session().read(page);
  await clickControl(frame, 'Keep');
  await waitUntil(() => frame.$('.kept'), 15_000);

  const settings = await session().driver.openExtensionPage('options.html');
  await settings.waitForSelector('[data-share="articles"]');
  await eventually(() => settings.$eval('[data-share="articles"] td', (cell) => cell.textContent), '1');
  await clickControl(settings, 'Delete everything…');
  const field = await control(settings, 'Type “delete” to confirm');
  expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
  await field.type('delete');
  await clickControl(settings, 'Delete everything now');
  await eventually(() => settings.$eval('[data-share="articles"] td', (cell) => cell.textContent), '0');
  expect(await settings.$eval('.settings-notice', (line) => line.textContent)).toBe('Everything was deleted.');

  const library = await session().driver.openExtensionPage('library.html');
  await library.waitForSelector('.library-empty');
});
