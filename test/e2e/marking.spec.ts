import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { saved } from './harness/annotating.ts';
import { violations } from './harness/axe.ts';
import { clickControl, control } from './harness/controls.ts';
import { marked } from './harness/highlights.ts';
import { placeOf, selectText } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl, shadowControl } from './harness/shadow.ts';

const session = useSession();

/** Selects words without the mouse: by the handles of a touch screen, or the caret, no pointer is pressed in the page. */
function selectSilently(page: Page, words: string, length = words.length): Promise<void> {
  return page.evaluate(
    (wanted, units) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        getSelection()?.setBaseAndExtent(node, start, node, start + units);
        return;
      }
      throw new Error(`expected ${wanted} in the page`);
    },
    words,
    length,
  );
}

test('by touch: what the handles select is highlighted by a tap', async () => {
  const page = await session().open('/second-city.html');
  await session().read(page);
  const words = 'Brightwater Forensics';
  const place = await placeOf(page, words);
  await page.touchscreen.tap(place.x, place.y);
  await selectSilently(page, words);
  const { box } = await shadowControl(session().driver, page, /^Highlight pink$/);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  expect(await marked(page, 'pink')).toEqual([words]);
});

test('by keyboard alone: the selection, the toolbar, a colour; then by shortcuts, to a note and from event to event', async () => {
  const page = await session().open('/city-notice.html');
  const frame = await session().read(page);
  const { driver } = session();
  await page.bringToFront();
  // The caret before the name; as many steps with Shift as it has letters.
  await selectSilently(page, 'Petersburg has now sent', 1);
  await page.keyboard.down('Shift');
  for (let step = 1; step < 'Petersburg'.length; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Petersburg');
  await shadowControl(driver, page, /^Highlight yellow$/);
  await page.keyboard.down('Alt');
  await page.keyboard.press('F10');
  await page.keyboard.up('Alt');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await marked(page, 'green')).toEqual(['Petersburg']);

  await selectSilently(page, 'credit card details');
  await driver.pressShortcut(page, 'highlight');
  // In the colour used last.
  await waitUntil(async () => ((await marked(page, 'green')).length === 2 ? true : null), 10_000);
  expect(await marked(page, 'green')).toContain('credit card details');
  await saved(frame);

  await frame.evaluate(() => document.querySelector<HTMLElement>('#tab-timeline')?.click());
  const focused = () =>
    frame.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? null);
  await driver.pressShortcut(page, 'next');
  const first = await waitUntil(focused, 10_000);
  await driver.pressShortcut(page, 'next');
  const second = await waitUntil(async () => {
    const row = await focused();
    return row !== first ? row : null;
  }, 10_000);
  expect(first).not.toBeNull();
  expect(second).not.toBeNull();
  await driver.pressShortcut(page, 'filter');
  const inFilter = () => frame.evaluate(() => document.activeElement?.matches('input[type=search]') || null);
  expect(await waitUntil(inFilter, 10_000)).toBe(true);
});

test('the list of shortcuts opens by its key, with the keys of the browser; axe finds nothing in it', async () => {
  const page = await session().open('/second-city.html');
  const frame = await session().read(page);
  await frame.focus('#tab-timeline');
  await page.keyboard.type('?');
  await frame.waitForSelector('dialog[open] caption');
  expect(await frame.$$eval('dialog kbd', (keys) => keys.map((key) => key.textContent))).toContain('Alt+Shift+H');
  expect(await violations(frame)).toEqual([]);
  await page.keyboard.press('Escape');
  await frame.waitForFunction(() => document.querySelector('dialog') === null);
});

test('highlights over one another stay apart, and clicks reach each of them', async () => {
  const page = await session().open('/second-city.html');
  const frame = await session().read(page);
  const { driver } = session();
  await selectText(page, 'Brightwater Forensics');
  await clickShadowControl(driver, page, /^Highlight yellow$/);
  await marked(page, 'yellow');
  await selectText(page, 'Forensics');
  await clickShadowControl(driver, page, /^Highlight blue$/);
  expect(await marked(page, 'blue')).toEqual(['Forensics']);
  expect(await marked(page, 'yellow')).toEqual(['Brightwater Forensics']);
  await saved(frame);

  const { x, y } = await placeOf(page, 'Forensics');
  const shown = () => frame.$eval('.marks-here [aria-pressed=true]', (mark) => mark.textContent).catch(() => null);
  const seen = new Set<string>();
  for (let click = 0; click < 4; click++) {
    const before = await shown();
    await page.mouse.click(x, y);
    const now = await waitUntil(async () => {
      const name = await shown();
      return name !== before ? name : null;
    }, 10_000);
    if (now) seen.add(now);
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['Blue highlight: Forensics', 'Yellow highlight: Brightwater Forensics']),
  );
  expect(await violations(frame)).toEqual([]);
});

test.each(['/second-city.html', '/city-notice.html', '/feature.html'])(
  'a copied link leads to the passage: %s',
  async (path) => {
    const page = await session().open(path);
    const frame = await session().read(page);
    // The last event of the timeline whose passage is not at the top.
    const row = (await frame.$$('li[data-edtf]')).at(-1);
    await row?.$eval('.unfold', (button) => (button as HTMLElement).click());
    const quote = await frame.waitForSelector('li[data-edtf] .details blockquote');
    const words = await quote?.evaluate((element) => element.textContent ?? '');
    await clickControl(frame, 'Copy link');
    await frame.waitForFunction(() => document.body.textContent?.includes('Copied.'));
    const link = await pasted(page, frame);
    expect(link).toContain(`${path}#:~:text=`);
    await clickControl(frame, 'Copy quote');
    const cited = await pasted(page, frame);
    expect(cited).toContain(words);
    expect(cited).toContain(link);

    const other = await session().driver.browser.newPage();
    await other.setViewport({ width: 900, height: 300 });
    await other.goto(link);
    const isSeen = () =>
      other.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const start = wanted.slice(0, 20);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.replace(/\s/g, ' ').indexOf(start) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { top } = range.getBoundingClientRect();
          if (scrollY > 0 && top >= 0 && top < innerHeight) return true;
        }
        return false;
      }, words ?? '');
    expect(await waitUntil(isSeen, 10_000)).toBe(true);
  },
);

/** What is on the clipboard, by way of a field of ours, which is left empty. */
async function pasted(page: Page, frame: Frame): Promise<string> {
  const field = await control(frame, 'Note');
  await field.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  const text = await waitUntil(
    () => field.evaluate((element) => (element as HTMLTextAreaElement).value || null),
    10_000,
  );
  await page.keyboard.press('Escape');
  return text ?? '';
}
