import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { closeSidebar, openSidebar } from '../../scripts/browsers/openSidebar.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { watchConsole } from './harness/console.ts';
import { serialise } from './harness/serialise.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

test.each([
  { path: '/special/empty.html', says: 'This page is empty.' },
  { path: '/special/home.html', says: 'This page has no article Breachline can read.' },
])('$path: the sidebar says so, and the page is left as it was', async ({ path, says }) => {
  const page = await session().open(path);
  const said = watchConsole(page);
  const before = await serialise(page);
  const frame = await openSidebar(session().driver, page);
  await frame.waitForSelector('.notice-what');
  expect(await frame.$eval('.notice-what', (notice) => notice.textContent)).toBe(says);
  await closeSidebar(session().driver, page);
  expect(await serialise(page)).toBe(before);
  expect(said).toEqual([]);
});

test('a page of the browser: a message says why, in a popup or a tab beside', async () => {
  const { driver } = session();
  const page = await driver.browser.newPage();
  if (driver.name === 'chromium') await page.goto('chrome://version/');
  await driver.pressToolbarButton(page);
  expect(await messageShown()).toBe('This page belongs to the browser');
});

test('a PDF: a message says so', async () => {
  const { driver, server } = session();
  const page = await driver.browser.newPage();
  // Firefox moves to its viewer in another process, so Puppeteer may see the load as aborted.
  await page.goto(`${server.origin}/special/notice.pdf`).catch(() => null);
  await driver.pressToolbarButton(page);
  expect(await messageShown()).toBe('This is a PDF');
});

/** The heading of the message page, wherever the browser shows it. */
async function messageShown(): Promise<string | null> {
  const shown = await waitUntil(async () => {
    for (const target of session().driver.browser.targets()) {
      if (!target.url().includes('/message.html')) continue;
      const page: Page | null = await target.asPage().catch(() => null);
      const heading = await page?.$eval('h1', (element) => element.textContent).catch(() => null);
      if (heading) return heading;
    }
    return null;
  }, 10_000);
  return shown;
}
