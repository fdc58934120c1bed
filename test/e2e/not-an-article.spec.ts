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
  // While it reads, the sidebar says only that.
  await frame.waitForSelector('.notice-what:has(+ p)');
  expect(await frame.$eval('.notice-what', (notice) => notice.textContent)).toBe(says);
  await closeSidebar(session().driver, page);
  expect(await serialise(page)).toBe(before);
  expect(said).toEqual([]);
});

test.each([
  { reason: 'browser-page', title: 'This page belongs to the browser', open: browserPage },
  { reason: 'pdf', title: 'This is a PDF', open: pdf },
])('$reason: a message says why, in a popup or a tab beside', async ({ reason, title, open }) => {
  const { driver } = session();
  const page = await open();
  // The viewer of PDFs takes a moment to replace the tab's page, and nothing tells when: press again if need be.
  const shown = await waitUntil(async () => {
    await driver.pressToolbarButton(page);
    return waitUntil(async () => {
      const open = await driver.openExtensionAddresses();
      return open.find((url) => url.includes(`/message.html?reason=${reason}`));
    }, 3_000);
  }, 12_000);
  expect(shown).not.toBeNull();
  const message = await driver.openExtensionPage(`message.html?reason=${reason}`);
  await message.waitForSelector('h1');
  expect(await message.$eval('h1', (heading) => heading.textContent)).toBe(title);
});

/** In Firefox a new tab is the browser's own page; Puppeteer cannot follow it to another one. */
async function browserPage(): Promise<Page> {
  const { driver } = session();
  const page = await driver.browser.newPage();
  if (driver.name === 'chromium') await page.goto('chrome://version/');
  return page;
}

async function pdf(): Promise<Page> {
  const { driver, server } = session();
  const page = await driver.browser.newPage();
  // Firefox moves to its viewer in another process, which Puppeteer takes for a failed load.
  await page.goto(`${server.origin}/special/notice.pdf`).catch(() => null);
  return page;
}
