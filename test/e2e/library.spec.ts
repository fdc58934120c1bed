import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { SAMPLE_PAGES } from '../../scripts/serve/startServer.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { saved } from './harness/annotating.ts';
import { clickControl } from './harness/controls.ts';
import { expectedOf } from './harness/expected.ts';
import { highlights, marked } from './harness/highlights.ts';
import { selectText } from './harness/selectText.ts';
import { type Session, startSession, useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';

const session = useSession();
const { title } = expectedOf('second-city');

beforeEach(async () => {
  const page = await session().open('/second-city.html');
  const frame = await session().read(page);
  if ((await marksOf(page)) > 0) return;
  await selectText(page, 'Brightwater Forensics');
  await clickShadowControl(session().driver, page, /^Highlight blue$/);
  await marked(page, 'blue');
  await saved(frame);
});

test('export, import into an empty library: the two libraries are identical', async () => {
  const library = await session().driver.openExtensionPage('library.html');
  await rows(library, 1);
  const before = await exported(session(), library);
  expect(before.articles).toHaveLength(1);
  expect(before.annotations.length).toBeGreaterThan(1);

  const other = await startSession();
  try {
    const empty = await other.driver.openExtensionPage('library.html');
    await rows(empty, 0);
    await importFile(empty, before.file);
    await rows(empty, 1);
    const after = await exported(other, empty);
    expect(after.articles).toEqual(before.articles);
    expect(after.annotations).toEqual(before.annotations);
  } finally {
    await other.end();
  }
});

test('delete, undo: the library is what it was', async () => {
  const library = await session().driver.openExtensionPage('library.html');
  await rows(library, 1);
  const before = await exported(session(), library);
  await clickControl(library, `Delete ${title}`);
  await rows(library, 0);
  await clickControl(library, 'Undo');
  await rows(library, 1);
  expect(untimed(await exported(session(), library))).toEqual(untimed(before));
});

test('export, delete, import: what was deleted is back, with its highlight in the page', async () => {
  const library = await session().driver.openExtensionPage('library.html');
  await rows(library, 1);
  const before = await exported(session(), library);
  await clickControl(library, `Delete ${title}`);
  await rows(library, 0);

  await importFile(library, before.file);
  await rows(library, 1);
  expect(untimed(await exported(session(), library))).toEqual(untimed(before));

  const page = await session().open('/second-city.html');
  await session().read(page);
  expect(await marked(page, 'blue')).toEqual(['Brightwater Forensics']);
});

test('a file that is no export is refused with the reason, and nothing changes', async () => {
  const library = await session().driver.openExtensionPage('library.html');
  await rows(library, 1);
  const before = await exported(session(), library);
  await importFile(library, join(SAMPLE_PAGES, 'feature.expected.json'));
  const reason = await library.waitForSelector('[role=alert] p');
  expect(await reason?.evaluate((line) => line.textContent)).toMatch(
    /^feature\.expected\.json: This is not a library exported from Breachline\. .+ nothing was imported\.$/,
  );
  const after = await exported(session(), library);
  expect([after.articles, after.annotations]).toEqual([before.articles, before.annotations]);
});

/** How many highlights of ours in blue the page shows, once what was kept has been painted. */
async function marksOf(page: Page): Promise<number> {
  await marked(page, 'date');
  return (await highlights(page))['blue']?.length ?? 0;
}

let exports = 0;

interface Exported {
  file: string;
  articles: Record<string, unknown>[];
  annotations: Record<string, unknown>[];
}

/** Clicks "Export everything" and reads the file that is downloaded, which it then moves out of the next one's way. */
async function exported({ downloads }: Session, library: Page): Promise<Exported> {
  await clickControl(library, 'Export everything');
  const found = await waitUntil(async () => {
    const file = (await downloads.list()).find((path) => /breachline-[^/]*\.json$/.test(path));
    if (!file) return null;
    // The file has its name before it has its end.
    const text = await readFile(file, 'utf8');
    return text.endsWith('}\n') ? { file, text } : null;
  }, 15_000);
  if (!found) throw new Error('Expected a download');
  const file = join(downloads.folder, `export-${++exports}.json`);
  await rename(found.file, file);
  return { file, ...JSON.parse(found.text) };
}

/** The same records without the times of their last change, which a deletion and its undoing both move. */
function untimed({ articles, annotations }: Exported): unknown {
  const strip = ({ updatedAt: _, ...rest }: Record<string, unknown>) => rest;
  return { articles: articles.map(strip), annotations: annotations.map(strip) };
}

async function importFile(library: Page, file: string): Promise<void> {
  const input = await library.$('input[type=file]');
  if (!input) throw new Error('Expected a file input in the library');
  await input.uploadFile(file);
}

async function rows(library: Page, count: number): Promise<void> {
  const shown = async () => (await library.$$('[aria-label="Saved articles"] [data-article]')).length;
  const reached = await waitUntil(async () => ((await shown()) === count ? true : null), 10_000);
  if (!reached) throw new Error(`Expected ${count} articles in the library, got ${await shown()}`);
}
