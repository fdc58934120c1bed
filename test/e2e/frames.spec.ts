import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { SAMPLE_PAGES } from '../../scripts/serve/startServer.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { saved } from './harness/annotating.ts';
import { highlights, marked } from './harness/highlights.ts';
import { serialise } from './harness/serialise.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl, shadowControl } from './harness/shadow.ts';
import { wordBoxes } from './harness/wordBoxes.ts';

/** A site that keeps its menu in the page and shows what is read in a frame, here some way down and in from the edge. */
const viewer = (frame: string): string => `<!doctype html><html lang="en"><title>Document viewer</title>
<style>body{margin:0}iframe{margin:140px 0 900px 60px;border:7px solid;padding:5px;width:600px;height:420px}</style>
<nav><a href="/a">Documents</a> <a href="/b">Search</a></nav>${frame}<footer>County clerk, since 2011</footer>`;

const folder = mkdtempSync(join(tmpdir(), 'breachline-framed-'));
cpSync(SAMPLE_PAGES, folder, { recursive: true });
writeFileSync(join(folder, 'viewer.html'), viewer('<iframe id="shown" src="/city-notice.html"></iframe>'));
writeFileSync(
  join(folder, 'set.html'),
  '<!doctype html><title>Clerk</title><frameset cols="20%,80%"><frame src="/menu.html"><frame id="shown" src="/city-notice.html"></frameset>',
);
writeFileSync(join(folder, 'menu.html'), '<!doctype html><title>Menu</title><p><a href="/a">Documents</a>');
writeFileSync(
  join(folder, 'late.html'),
  viewer(`<button>Show the notice</button><script>
document.querySelector('button').addEventListener('click', async () => {
  const frame = document.createElement('iframe');
  frame.id = 'shown';
  frame.srcdoc = await (await fetch('/second-city.html')).text();
  document.querySelector('nav').after(frame);
});</script>`),
);
afterAll(() => rmSync(folder, { recursive: true }));

const session = useSession(folder);

// One word: in a narrow frame two may stand on two lines.
const WORDS = 'vulnerabilities';

async function shownFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#shown');
  const frame = await waitUntil(async () => {
    const found = await element?.contentFrame();
    return found && (await found.$('article').catch(() => null)) ? found : null;
  }, 10_000);
  if (!frame) throw new Error(`Expected an article in a frame of ${page.url()}`);
  return frame;
}

/** The first and last point of words in the frame, in pixels of the tab's window, scrolled into view. */
async function edgesOf(page: Page, frame: Frame, words: string): Promise<{ left: number; right: number; y: number }> {
  const inside = (await wordBoxes(frame, words, true))?.whole;
  if (!inside) throw new Error(`Expected "${words}" in the frame`);
  const offset = await page.$eval('#shown', (shown) => {
    const { left, top } = shown.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(shown);
    return { x: left + shown.clientLeft + parseFloat(paddingLeft), y: top + shown.clientTop + parseFloat(paddingTop) };
  });
  return {
    left: inside.left + offset.x,
    right: inside.right + offset.x,
    y: (inside.top + inside.bottom) / 2 + offset.y,
  };
}

/** Whether words in the frame are within the frame's window and the tab's. */
async function isInSight(page: Page, frame: Frame, words: string): Promise<boolean> {
  const inFrame = await wordBoxes(frame, words, false);
  if (inFrame === null || inFrame.whole.top < 0 || inFrame.whole.bottom > inFrame.windowHeight) return false;
  return page.$eval(
    '#shown',
    (shown, y) => shown.getBoundingClientRect().top + y > 0 && shown.getBoundingClientRect().top + y < innerHeight,
    inFrame.whole.top,
  );
}

async function highlight(page: Page, frame: Frame, words: string, name: RegExp): Promise<void> {
  const { left, right, y } = await edgesOf(page, frame, words);
  await page.mouse.move(left + 1.5, y);
  await page.mouse.down();
  await page.mouse.move((left + right) / 2, y);
  await page.mouse.move(right - 1.5, y);
  await page.mouse.up();
  const { box } = await shadowControl(session().driver, page, name);
  // Beside the words, wherever the frame stands.
  expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThan(80);
  await clickShadowControl(session().driver, page, name);
}

/** Whether the marks' styles are in the frame, as the browser draws them. */
const tintOf = (frame: Frame, type: string): Promise<string> =>
  frame.evaluate((name) => getComputedStyle(document.body, `::highlight(breachline-${name})`).backgroundColor, type);

const CLEAR = 'rgba(0, 0, 0, 0)';

describe.each(['/viewer.html', '/set.html'])('an article in a frame of the page’s own origin: %s', (path) => {
  test('is read, marked, highlighted, clicked on, found again, and left as it was', async () => {
    const { driver, open, read, server } = session();
    const page = await open(path);
    const shown = await shownFrame(page);
    const before = [await serialise(page), await shown.content()];
    const sidebar = await read(page);
    expect(await marked(shown, 'date')).toContain('October 2, 2018');
    expect(await highlights(page)).toEqual({});
    expect(await tintOf(shown, 'date')).not.toBe(CLEAR);

    await highlight(page, shown, WORDS, /^Highlight green$/);
    expect(await marked(shown, 'green')).toEqual([WORDS]);
    await saved(sidebar);
    const { left, right, y } = await edgesOf(page, shown, WORDS);
    await page.mouse.click((left + right) / 2, y);
    await sidebar.waitForSelector('ul[aria-label="Highlights"] > li');

    // From the timeline to the passage, in the frame and in the page around it.
    await shown.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => scrollTo(0, 0));
    await sidebar.$eval('ul[aria-label="Highlights"] > li q', (quote) => (quote.closest('button') ?? quote).click());
    await expect.poll(() => isInSight(page, shown, WORDS), { timeout: 10_000 }).toBe(true);

    await driver.pressToolbarButton(page);
    await waitUntil(async () => ((await driver.sidebarFrame(page)) === null ? true : null), 10_000);
    expect(await highlights(shown)).toEqual({});
    expect([await serialise(page), await shown.content()]).toEqual(before);

    // Kept under the frame's address: it is the article's, also where it is opened by itself.
    const alone = await open('/city-notice.html');
    await read(alone);
    expect(await marked(alone, 'green')).toEqual([WORDS]);
    await page.bringToFront();
    await page.goto(server.origin + path);
    const again = await shownFrame(page);
    await read(page);
    expect(await marked(again, 'green')).toEqual([WORDS]);
  });
});

test('a frame that comes later, without an address of its own, is read when it comes and when it shows something else', async () => {
  const { driver, open } = session();
  const page = await open('/late.html');
  await driver.pressToolbarButton(page);
  const sidebar = await waitUntil(() => driver.sidebarFrame(page), 10_000);
  await sidebar?.waitForSelector('.notice-what');
  await page.click('button');
  const shown = await shownFrame(page);
  expect((await marked(shown, 'date')).length).toBeGreaterThan(3);
  const tint = await waitUntil(async () => {
    const found = await tintOf(shown, 'date');
    return found === CLEAR ? null : found;
  }, 10_000);
  expect(tint).not.toBeNull();
  await highlight(page, shown, 'Brightwater Forensics', /^Highlight pink$/);
  expect(await marked(shown, 'pink')).toEqual(['Brightwater Forensics']);

  await page.$eval('#shown', (frame) => {
    (frame as HTMLIFrameElement).removeAttribute('srcdoc');
    (frame as HTMLIFrameElement).src = '/feature.html';
  });
  const next = await shownFrame(page);
  await waitUntil(
    async () => ((await next.evaluate(() => location.pathname)) === '/feature.html' ? true : null),
    10_000,
  );
  // Pages that go on changing are looked at the less often the longer that takes.
  await expect.poll(async () => (await highlights(next))['date']?.length ?? 0, { timeout: 60_000 }).toBeGreaterThan(3);
  expect((await highlights(next))['pink'] ?? []).toEqual([]);
});
