import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { focusedName } from './harness/controls.ts';
import { writeSampleAccounts } from './harness/sampleAccounts.ts';
import { useSession } from './harness/session.ts';
import { tabTo } from './harness/tabTo.ts';

const session = useSession();

test('the library by keyboard alone: search, narrow, choose, group, compare, put right, export', async () => {
  const library = await session().driver.openExtensionPage('library.html');
  await library.setViewport({ width: 1280, height: 900 });
  const { keyboard } = library;
  // What is imported is chosen in the browser's own dialog, which no test can type into.
  const input = await library.waitForSelector('input[type=file]');
  const file = await writeSampleAccounts(session().downloads.folder);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await becomes(() => count(library, '[data-article]'), 3);
  await library.bringToFront();

  await tabTo(library, /^Search articles$/);
  await keyboard.type('larger');
  await becomes(() => count(library, '[data-article]'), 1);
  await keyboard.press('Escape');
  await becomes(() => count(library, '[data-article]'), 3);

  await tabTo(library, /^Bay Ledger/);
  await keyboard.press(' ');
  await becomes(() => count(library, '[data-article]'), 1);
  // It stays on the choice, which takes itself back.
  expect(await focusedName(library.mainFrame())).toMatch(/^Bay Ledger/);
  await keyboard.press(' ');
  await becomes(() => count(library, '[data-article]'), 3);

  await tabTo(library, /^Choose Larkspur breach larger/);
  await keyboard.press(' ');
  await tabTo(library, /^Choose all shown|articles? chosen$/, true);
  await keyboard.press(' ');
  await becomes(() => count(library, '.library-table .is-chosen'), 3);
  await tabTo(library, /^Put into an incident$/);
  await keyboard.press('Enter');
  await becomes(() => focusedName(library.mainFrame()), 'Name of the incident');
  await keyboard.type('The city');
  await keyboard.press('Enter');
  await becomes(() => count(library, '[data-undo]'), 1);
  // Where it can be taken back at once.
  await becomes(() => focusedName(library.mainFrame()), 'Undo');

  await tabTo(library, /^Incidents$/, true);
  await keyboard.press('Enter');
  await becomes(() => count(library, '.incident-head h4'), 1);
  await tabTo(library, /^Compare the accounts of “The city”$/);
  await keyboard.press('Enter');
  await becomes(async () => (await count(library, '.matrix')) > 0, true);

  await tabTo(library, /^The same as another: “The city discovered the breach”$/);
  await keyboard.press('Enter');
  await tabTo(library, /^“The city discovered the breach” is the same event as$/);
  await keyboard.press('ArrowDown');
  if (session().driver.name === 'firefox') await keyboard.press('Enter');
  await becomes(() => count(library, '.judgements li'), 1);

  await tabTo(library, /^Export everything$/, true);
  await keyboard.press('Enter');
  const exported = await waitUntil(async () => {
    const found = (await session().downloads.list()).find((path) => /breachline-[^/]*\.json$/.test(path));
    const text = found ? await readFile(found, 'utf8') : '';
    return text.endsWith('}\n') ? (JSON.parse(text) as Record<string, { kind?: string }[]>) : null;
  }, 15_000);
  expect(exported?.['articles']).toHaveLength(3);
  expect(exported?.['judgements']?.map(({ kind }) => kind)).toContain('same-event');
});

const count = async (library: Page, selector: string): Promise<number> => (await library.$$(selector)).length;

/** Waits until something is as expected; fails with what it is instead. */
async function becomes<T>(what: () => Promise<T>, expected: T): Promise<void> {
  let last: T | undefined;
  await waitUntil(async () => {
    last = await what();
    return last === expected ? true : null;
  }, 20_000);
  expect(last).toEqual(expected);
}
