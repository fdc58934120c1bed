import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { clickControl } from './harness/controls.ts';
import { useSession } from './harness/session.ts';
import { shownEvents } from './harness/timeline.ts';

const session = useSession();
const ITEM = '.drawing-item';

async function openDrawing(path: string): Promise<{ page: Page; frame: Frame }> {
  const page = await session().open(path);
  const frame = await session().read(page);
  await clickControl(frame, 'Drawing');
  await frame.waitForSelector(ITEM);
  return { page, frame };
}

test('a click on an event scrolls the page, and the list’s selection follows', async () => {
  const { page, frame } = await openDrawing('/city-notice.html');
  const item = await frame.waitForSelector(`${ITEM}[aria-label^="13 Oct 2018"]`);
  await item?.click();
  const scrolled = await waitUntil(async () => ((await page.evaluate(() => scrollY)) > 0 ? true : null), 10_000);
  expect(scrolled).toBe(true);
  expect(
    await frame.$$eval(`${ITEM}[aria-current]`, (all) => all.map((each) => each.getAttribute('aria-label'))),
  ).toEqual([expect.stringMatching(/^13 Oct 2018/)]);
  await clickControl(frame, 'List');
  await frame.waitForSelector('li[data-edtf="2018-10-13"] [aria-current=true]');
});

test('the same events as in the list', async () => {
  const page = await session().open('/city-notice.html');
  const frame = await session().read(page);
  const inList = (await shownEvents(frame)).map(({ kind }) => kind);
  await clickControl(frame, 'Drawing');
  await frame.waitForSelector(ITEM);
  const told = await frame.$$eval(ITEM, (items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
  const crowded = told.flatMap((name) => /^(\d+) events close together/.exec(name)?.[1] ?? []).map(Number);
  expect(told.length - crowded.length + crowded.reduce((sum, n) => sum + n, 0)).toBe(inList.length);
});

test('by keyboard alone: to the drawing, along the events, closer, and into the page', async () => {
  const { page, frame } = await openDrawing('/city-notice.html');
  const named = () => frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  // From the switch Tab leads over the filters and the tools to the one event that is a tab stop.
  for (let step = 0; step < 30 && !/^\d.* 2017:/.test(await named()); step++) await page.keyboard.press('Tab');
  expect(await named()).toMatch(/^13 Oct 2017:/);
  await page.keyboard.press('ArrowRight');
  expect(await named()).toMatch(/^16 Oct 2017:/);
  await page.keyboard.press('End');
  expect(await named()).toMatch(/^13 Oct 2018:/);
  for (let step = 0; step < 4; step++) await page.keyboard.press('+');
  await page.keyboard.press('Home');
  expect(await named()).toMatch(/^13 Oct 2017:/);
  expect(await focusIsInSight(frame)).toBe(true);
  await page.keyboard.press('End');
  expect(await focusIsInSight(frame)).toBe(true);
  await page.keyboard.press('Enter');
  await frame.waitForSelector(`${ITEM}[aria-current=true][aria-label^="13 Oct 2018"]`);
  await page.keyboard.press('0');
  expect(await frame.$$eval(ITEM, (items) => items.length)).toBeGreaterThan(10);
});

test('dragging moves what was zoomed, and selects nothing', async () => {
  const { page, frame } = await openDrawing('/city-notice.html');
  for (let step = 0; step < 3; step++) await clickControl(frame, 'Zoom in');
  const x = () => frame.$eval('.drawing-words', (text) => text.getAttribute('x'));
  const before = await x();
  const stage = await frame.waitForSelector('.drawing-stage');
  const box = await stage?.boundingBox();
  if (!box) throw new Error('expected the drawing to have a place');
  const [left, top] = [box.x + box.width / 2, box.y + 60];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left - 40, top, { steps: 4 });
  await page.mouse.up();
  await waitUntil(async () => ((await x()) === before ? null : true), 5_000);
  expect(await x()).not.toBe(before);
  expect(await frame.$$('[aria-current=true]')).toHaveLength(0);
});

test('saved as SVG and as PNG', async () => {
  const { frame } = await openDrawing('/city-notice.html');
  await clickControl(frame, 'Save as SVG');
  const svg = (await downloaded('.svg')).toString('utf8');
  const errors = await frame.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [file.querySelector('parsererror')?.textContent ?? null, file.documentElement.nodeName];
  }, svg);
  expect(errors).toEqual([null, 'svg']);
  expect(svg).toContain('<title id="title">A city publishes its own log');
  expect(svg).not.toMatch(/ class=| style=|var\(/);

  await clickControl(frame, 'Save as PNG');
  const png = await downloaded('.png');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const size = /<svg[^>]* width="(\d+)" height="([\d.]+)"/.exec(svg);
  expect(png.readUInt32BE(16)).toBe(2 * Number(size?.[1]));
  expect(png.readUInt32BE(20)).toBe(Math.floor(2 * Number(size?.[2])));
  // An empty picture of this size packs to a few thousand bytes.
  expect(png.length).toBeGreaterThan(30_000);
});

test('axe finds nothing in the drawing', async () => {
  const { frame } = await openDrawing('/feature.html');
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe: own } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await own.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
  expect(found).toEqual([]);
});

/** Whether what has the focus lies within the frame's width. */
function focusIsInSight(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const { left, right } = document.activeElement?.getBoundingClientRect() ?? { left: -1, right: -1 };
    return right > 0 && left < innerWidth;
  });
}

/** The bytes of the file with this ending, once it is whole. */
async function downloaded(ending: string): Promise<Buffer> {
  let before = -1;
  const bytes = await waitUntil(async () => {
    const file = (await session().downloads.list()).find((path) => path.endsWith(ending));
    if (!file) return null;
    const all = await readFile(file);
    // The file has its name before it has its end.
    const isWhole = all.length > 0 && all.length === before;
    before = all.length;
    return isWhole ? all : null;
  }, 20_000);
  if (!bytes) throw new Error(`expected a download that ends in ${ending}`);
  return bytes;
}
