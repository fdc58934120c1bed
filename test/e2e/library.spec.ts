import { readFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { saved } from './harness/annotating.ts';
import { clickControl } from './harness/controls.ts';
import { expectedOf } from './harness/expected.ts';
import { marked } from './harness/highlights.ts';
import { selectText } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';

const session = useSession();
const { title } = expectedOf('second-city');

test('keep, export, delete, undo, delete, import: the library is what it was', async () => {
  const page = await session().open('/second-city.html');
  const frame = await session().read(page);
  await selectText(page, 'Brightwater Forensics');
  await clickShadowControl(session().driver, page, /^Highlight blue$/);
  await marked(page, 'blue');
  await saved(frame);

  const library = await session().driver.openExtensionPage('library.html');
  await rows(library, 1);
  const before = await exported(library, 1);
  expect(before.articles).toHaveLength(1);
  expect(before.annotations.length).toBeGreaterThan(1);

  await clickControl(library, `Delete ${title}`);
  await rows(library, 0);
  await clickControl(library, 'Undo');
  await rows(library, 1);
  await clickControl(library, `Delete ${title}`);
  await rows(library, 0);

  const input = (await library.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(before.file);
  await waitUntil(async () => ((await library.$('.library-notice, [role=status]')) ? true : null), 5_000);
});

interface Exported {
  file: string;
  articles: unknown[];
  annotations: unknown[];
}

/** Clicks "Export everything" and reads the n-th file that was downloaded. */
async function exported(library: Page, count: number): Promise<Exported> {
  await clickControl(library, 'Export everything');
  const files = await waitUntil(async () => {
    const names = await session().downloaded();
    return names.length >= count ? names : null;
  }, 15_000);
  const file = files?.at(-1);
  if (!file) throw new Error(`Expected ${count} downloads`);
  return { file, ...JSON.parse(await readFile(file, 'utf8')) };
}

async function rows(library: Page, count: number): Promise<void> {
  const shown = async () => (await library.$$('[aria-label="Saved articles"] button[data-toggle]')).length;
  const reached = await waitUntil(async () => ((await shown()) === count ? true : null), 10_000);
  if (!reached) throw new Error(`Expected ${count} articles in the library, got ${await shown()}`);
}
