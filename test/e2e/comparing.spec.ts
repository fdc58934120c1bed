import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { overflow, violations } from './harness/axe.ts';
import { clickControl } from './harness/controls.ts';
import { writeSampleAccounts } from './harness/sampleAccounts.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

test('a suggestion is accepted, the matrix shows a contradiction with its quotes, a correction outlives a reload, the report prints', async () => {
  let library = await session().driver.openExtensionPage('library.html');
  await library.setViewport({ width: 1280, height: 900 });
  await importAccounts(library);

  await go(library, '#incidents');
  await shown(library, '.offer');
  expect(await texts(library, '.offer-reasons li')).toContain('both name City of Larkspur');
  expect(await violations(library)).toEqual([]);
  // One after the other: each pair that is left is of what is not together yet.
  while (await library.$('.offer')) {
    const before = (await library.$$('.offer')).length;
    await clickControl(library, 'Same incident');
    await reached(async () => (await library.$$('.offer')).length < before, 'an offer to go');
  }
  expect(await texts(library, '.incident-head .soft')).toEqual(['3 articles, 2 sources']);
  expect(await violations(library)).toEqual([]);

  await clickControl(library, 'Compare the accounts of “City of Larkspur”');
  await shown(library, '.matrix');
  expect(await texts(library, '[data-claim="discovery"] .matrix-verdict')).toEqual(['contradictory']);
  const quote = await library.waitForSelector('[data-claim="discovery"] td:nth-of-type(3) .quote');
  expect(await quote?.isVisible()).toBe(false);
  // By the keyboard: the quote is there while its passage has the focus.
  await library.focus('[data-claim="discovery"] td:nth-of-type(3) .said a');
  expect(await quote?.isVisible()).toBe(true);
  expect(await quote?.evaluate((each) => each.textContent)).toContain('discovered the breach on February 26, 2024');
  expect(await violations(library)).toEqual([]);

  await clickControl(library, 'Add Florida: TAMPA, Fla. is named; Florida Attorney General is named');
  await shown(library, '[data-law="US-FL"]');
  expect(await texts(library, '[data-law="US-FL"] [data-to="people"] .duty-standing')).toEqual([
    '16–21 days before the number',
  ]);

  const label = '“The city discovered the breach” is the same event as';
  await library.$$eval('.merged-more', (all) => {
    for (const each of all) each.setAttribute('open', '');
  });
  const select = await library.waitForSelector(`select[aria-label="${label}"]`);
  const choice = await select?.$$eval(
    'option',
    (all) => all.find((each) => each.textContent?.startsWith('26 Feb'))?.value,
  );
  await library.select(`select[aria-label="${label}"]`, choice ?? '');
  await shown(library, '.judgements');
  // A tab of its own: what is not in the store is not there.
  const address = await library.evaluate(() => location.hash);
  await library.close();
  library = await session().driver.openExtensionPage('library.html');
  await shown(library, 'nav');
  await go(library, address);
  await shown(library, '.judgements');
  expect(await texts(library, '.judgements li > span')).toEqual([
    '“February 21, 2024” and “February 26, 2024” are the same event.',
  ]);
  await shown(library, '[data-law="US-FL"]');

  await library.setViewport({ width: 320, height: 800 });
  await reached(async () => (await overflow(library)) === 0, 'nothing to be wider than 320 px');

  // Puppeteer shows the print style sheet on screen in Chromium alone.
  if (session().driver.name === 'chromium') {
    await library.emulateMediaType('print');
    expect(await quoteIsShown(library)).toBe(true);
    expect(await library.$eval('nav', (nav) => getComputedStyle(nav).display)).toBe('none');
    expect((await library.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  }
});

const go = (library: Page, hash: string): Promise<void> =>
  library.evaluate((to) => {
    location.hash = to;
  }, hash);

async function importAccounts(library: Page): Promise<void> {
  const file = await writeSampleAccounts(session().downloads.folder);
  const input = await library.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await shown(library, '[aria-label="Saved articles"]');
}

const texts = (library: Page, selector: string): Promise<string[]> =>
  library.$$eval(selector, (all) => all.map((each) => each.textContent?.replace(/\s+/g, ' ').trim() ?? ''));

const quoteIsShown = (library: Page): Promise<boolean> =>
  library.$eval('.said .quote', (quote) => getComputedStyle(quote).display !== 'none');

async function shown(library: Page, selector: string): Promise<void> {
  await reached(async () => (await library.$(selector)) !== null, selector);
}

async function reached(holds: () => Promise<boolean>, what: string): Promise<void> {
  const found = await waitUntil(async () => ((await holds()) ? true : null), 20_000);
  if (!found) throw new Error(`Expected ${what}, got ${await session().driver.browser.version()}`);
}
