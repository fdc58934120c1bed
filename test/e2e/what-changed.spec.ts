import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_PAGES } from '../../scripts/serve/startServer.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { saved } from './harness/annotating.ts';
import { overflow, violations } from './harness/axe.ts';
import { clickControl } from './harness/controls.ts';
import { selectText } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';

const folder = mkdtempSync(join(tmpdir(), 'breachline-changed-'));
const session = useSession(folder);
const FILE = join(folder, 'notice.html');

/** A date, and who said something: what publishers change without a word. */
const EDITS: readonly [RegExp, string][] = [
  [/9\/26\./, '9/25.'],
  [/Risk Based Security/, 'A security company'],
];

beforeAll(async () => {
  await writeFile(FILE, await readFile(join(SAMPLE_PAGES, 'city-notice.html'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the sentences the publisher changed, what they touch, and every text that was read', async () => {
  const { driver, open, read } = session();
  const page = await open('/notice.html');
  const frame = await read(page);
  await selectText(page, 'Risk Based Security');
  await clickShadowControl(driver, page, /^Highlight green$/);
  await saved(frame);
  expect(await frame.$('.publisher-changes')).toBeNull();

  let html = await readFile(FILE, 'utf8');
  for (const [was, is] of EDITS) {
    expect(html).toMatch(was);
    html = html.replace(was, is);
  }
  await writeFile(FILE, html);
  await page.reload();
  const again = await read(page);
  await again.waitForSelector('.publisher-changes');
  await clickControl(again, 'Show what changed');
  // Both texts are analysed for it: on a busy machine that takes its time.
  await again.waitForSelector('.event-change', { timeout: 100_000 });
  const rows = await again.$$eval('.sentence-changes > li', (all) => all.map((row) => row.textContent ?? ''));
  expect(rows.find((row) => row.includes('A security company'))).toContain(
    'Yours, without a place now: Risk Based Security',
  );
  const events = await again.$$eval('.event-change strong', (all) => all.map((each) => each.textContent));
  expect(events).toEqual(['26 Sep 2018 became 25 Sep 2018']);
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 900 });
    expect.soft(await violations(again)).toEqual([]);
    expect.soft(await overflow(again)).toBeLessThanOrEqual(0);
  }
  await page.setViewport({ width: 1280, height: 900 });

  // What was read a while is kept, and the text before it is there to be opened.
  const earlier = await waitUntil(
    () => again.$eval('.versions summary', (each) => (each.textContent?.includes('1 earlier text') ? true : null)),
    20_000,
  );
  expect(earlier).toBe(true);
  await page.reload();
  const third = await read(page);
  const summary = await third.waitForSelector('.versions summary');
  await summary?.click();
  await third.waitForFunction(() => document.querySelectorAll('.versions li').length === 2);
  expect(await third.$('.publisher-changes')).toBeNull();
  const [, older] = await third.$$('.versions li');
  await (await older?.$('button'))?.click();
  const text = await third.waitForSelector('.version-text');
  expect(await text?.evaluate((each) => each.textContent)).toContain('Risk Based Security');
  expect(await older?.$eval('code', (each) => each.textContent)).toMatch(/^[0-9a-f]{64}$/);
  await clickControl(third, 'Close the text');
});
