import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { UNREADABLE_REASONS } from '../../lib/platform/unreadableReason.ts';
import { openSidebar } from '../../scripts/browsers/openSidebar.ts';
import { overflow, violations } from './harness/axe.ts';
import { clickControl } from './harness/controls.ts';
import { marked } from './harness/highlights.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** 320 CSS px is also a window of 1280 px at 400% zoom, and 640 px one at 200%. */
const WIDTHS = [320, 640, 1280];

async function check(room: Frame | Page, state: string): Promise<void> {
  expect.soft(await violations(room), state).toEqual([]);
  expect.soft(await overflow(room), `${state}: wider than its window`).toBeLessThanOrEqual(0);
}

async function atEveryWidth(page: Page, room: Frame | Page, state: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    await check(room, `${state}, ${width} px`);
  }
}

describe('axe finds nothing, and nothing is wider than its window', () => {
  test('sidebar: each tab, an event unfolded, the form, the published date', async () => {
    const page = await session().open('/city-notice.html');
    const frame = await session().read(page);
    await marked(page, 'date');
    for (const tab of await frame.$$('[role=tab]')) {
      await tab.click();
      await atEveryWidth(page, frame, `tab ${await tab.evaluate((each) => each.id)}`);
    }
    await (await frame.$('#tab-timeline'))?.click();
    await (await frame.$('.unfold'))?.click();
    await check(frame, 'an event unfolded');
    await clickControl(frame, 'Correct');
    await atEveryWidth(page, frame, 'the form');
    await clickControl(frame, 'Cancel');
    await clickControl(frame, 'Change the published date');
    await atEveryWidth(page, frame, 'the published date');
  });

  test('what is shown where there is no article, in the sidebar and instead of it', async () => {
    const page = await session().open('/special/home.html');
    const frame = await openSidebar(session().driver, page);
    await frame.waitForSelector('.notice-what:has(+ p)');
    await atEveryWidth(page, frame, 'no article');
    for (const reason of UNREADABLE_REASONS) {
      const message = await session().driver.openExtensionPage(`message.html?reason=${reason}`);
      await message.waitForSelector('h1');
      await check(message, `message: ${reason}`);
      await message.close();
    }
  });

  test('library: empty and with an article, opened', async () => {
    const library = await session().driver.openExtensionPage('library.html');
    await library.waitForSelector('.library-empty');
    await atEveryWidth(library, library, 'empty');
    const page = await session().open('/city-notice.html');
    const frame = await session().read(page);
    await clickControl(frame, 'Keep');
    await frame.waitForSelector('.kept');
    await library.bringToFront();
    const row = await library.waitForSelector('[data-article]');
    await row?.click();
    await library.waitForSelector('.library-details');
    await atEveryWidth(library, library, 'an article opened');
  });

  test('settings, with the deletion opened', async () => {
    const settings = await session().driver.openExtensionPage('options.html');
    await settings.waitForSelector('[data-share]');
    await atEveryWidth(settings, settings, 'settings');
    await clickControl(settings, 'Delete everything…');
    await atEveryWidth(settings, settings, 'deletion');
  });

  test('welcome: the sample is analysed in place, offline; the sidebar can be put away and shown', async () => {
    const welcome = await session().driver.openExtensionPage('welcome.html');
    await welcome.waitForSelector('li[data-edtf="2024-12-12"]');
    await atEveryWidth(welcome, welcome, 'welcome');
    expect((await marked(welcome, 'date')).length).toBeGreaterThan(8);
    await clickControl(welcome, 'Close Breachline');
    await check(welcome, 'welcome alone');
    await clickControl(welcome, 'Show Breachline');
    await welcome.waitForSelector('li[data-edtf="2024-12-12"]');
  });
});

// Only Chromium lets a test choose the system's colours.
test.skipIf(process.env['BROWSER'] === 'firefox')('forced colours: marks are in the system’s own colours', async () => {
  const page = await session().open('/city-notice.html');
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await session().read(page);
  await marked(page, 'date');
  const looks = await page.evaluate(() => {
    const of = (pseudo: string) => getComputedStyle(document.querySelector('p') ?? document.body, pseudo);
    const probe = document.createElement('mark');
    document.documentElement.append(probe);
    const system = getComputedStyle(probe);
    const wanted = { background: system.backgroundColor, ink: system.color };
    probe.remove();
    const { backgroundColor: background, color: ink } = of('::highlight(breachline-date)');
    return { isForced: matchMedia('(forced-colors: active)').matches, wanted, found: { background, ink } };
  });
  expect(looks.isForced).toBe(true);
  expect(looks.found).toEqual(looks.wanted);
});
