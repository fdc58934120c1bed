import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { closeSidebar } from '../../scripts/browsers/openSidebar.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { saved } from './harness/annotating.ts';
import { violations } from './harness/axe.ts';
import { clickControl, control } from './harness/controls.ts';
import { highlights, marked } from './harness/highlights.ts';
import { selectText } from './harness/selectText.ts';
import { serialise } from './harness/serialise.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';

const session = useSession();

/** Every sample is served from here. */
const SITE = { pattern: 'http://127.0.0.1/*', name: 'http://127.0.0.1' };
const PAGE = '/city-notice.html';
const WORDS = 'Risk Based Security';

test('highlights are shown again on a site that was granted, without a click; the sidebar opens as usual', async () => {
  const { driver, open, read } = session();
  const page = await open(PAGE);
  const before = await serialise(page);
  const frame = await read(page);
  await selectText(page, WORDS);
  await clickShadowControl(driver, page, /^Highlight green$/);
  await saved(frame);
  await grant(frame);

  await page.bringToFront();
  await page.reload();
  expect(await marked(page, 'green')).toEqual([WORDS]);
  expect(Object.keys(await highlights(page)).filter((type) => type !== 'green')).toEqual([]);
  expect(await driver.sidebarFrame(page)).toBeNull();
  expect(await serialise(page)).toBe(before);
  await badgeIs(page, '1');

  await driver.stopBackground();
  await page.reload();
  expect(await marked(page, 'green')).toEqual([WORDS]);

  await read(page);
  expect(await marked(page, 'green')).toEqual([WORDS]);
  await badgeIs(page, '');
  await closeSidebar(driver, page);
  expect(await marked(page, 'green')).toEqual([WORDS]);
  await badgeIs(page, '1');

  // Another article of the site, of which nothing was kept.
  const other = await open('/feature.html');
  await badgeIs(other, '');
  expect(await highlights(other)).toEqual({});
});

test('an update of the extension keeps it, and the browser’s own settings take it back', async () => {
  const { driver, open } = session();
  const page = await open(PAGE);
  expect(await marked(page, 'green')).toEqual([WORDS]);
  await driver.reloadExtension();
  await page.reload();
  expect(await marked(page, 'green')).toEqual([WORDS]);

  await driver.takeBack(SITE.pattern);
  await nothingShown(page);
});

test('the settings take it back', async () => {
  const { driver, open, read } = session();
  const page = await open(PAGE);
  await grant(await read(page));
  await page.bringToFront();
  await closeSidebar(driver, page);
  // Its script came with the grant, so that nothing has to be loaded again.
  expect(await marked(page, 'green')).toEqual([WORDS]);
  const settings = await driver.openExtensionPage('options.html');
  await clickControl(settings, `Stop on ${SITE.name}`);
  await settings.waitForFunction(() => document.body.textContent?.includes('None. To add one'));
  await nothingShown(page);
});

test('the sidebar takes it back', async () => {
  const { driver, open, read } = session();
  const page = await open(PAGE);
  const frame = await read(page);
  await grant(frame);
  await page.bringToFront();
  await clickControl(frame, 'Stop showing them on this site');
  await control(frame, 'Always show my highlights on this site');
  await closeSidebar(driver, page);
  await nothingShown(page);
});

/** From the Notes tab to the browser's yes, and back. */
async function grant(frame: Frame): Promise<void> {
  const { driver } = session();
  await driver.agreeTo(SITE.pattern);
  const notes = await frame.waitForSelector('#tab-notes');
  await notes?.click();
  await clickControl(frame, 'Always show my highlights on this site');
  const asking = await extensionPage('/site.html');
  expect(await violations(asking)).toEqual([]);
  await clickControl(asking, `Always show on ${SITE.name}`);
  await asking.waitForFunction(() => document.querySelector('.site-answer')?.textContent?.startsWith('Done.'));
  await clickControl(asking, 'Close');
  await control(frame, 'Stop showing them on this site');
}

/** The page of ours that was opened by ours. */
async function extensionPage(path: string): Promise<Page> {
  const { driver } = session();
  const found = await waitUntil(async () => {
    for (const page of await driver.browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(driver.extensionOrigin + path)) return page;
    }
    return null;
  }, 10_000);
  if (!found) throw new Error(`Expected ${path} to be open`);
  await found.bringToFront();
  return found;
}

async function badgeIs(page: Page, text: string): Promise<void> {
  const { driver } = session();
  const same = await waitUntil(async () => ((await driver.badge(page)) === text ? true : null), 10_000);
  expect(same ? text : await driver.badge(page)).toBe(text);
}

/** At once, and after the next load too. */
async function nothingShown(page: Page): Promise<void> {
  const gone = await waitUntil(async () => (Object.keys(await highlights(page)).length === 0 ? true : null), 10_000);
  expect(gone ? {} : await highlights(page)).toEqual({});
  await page.bringToFront();
  await badgeIs(page, '');
  await page.reload();
  await badgeIs(page, '');
  expect(await highlights(page)).toEqual({});
}
