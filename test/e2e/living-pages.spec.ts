import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { SAMPLE_PAGES } from '../../scripts/serve/startServer.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { saved, shownHighlights } from './harness/annotating.ts';
import { clickControl } from './harness/controls.ts';
import { highlights, marked } from './harness/highlights.ts';
import { selectText } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';

// The sample pages, and beside the living one the framework that draws it.
const folder = mkdtempSync(join(tmpdir(), 'breachline-pages-'));
cpSync(SAMPLE_PAGES, folder, { recursive: true });
copyFileSync(createRequire(import.meta.url).resolve('preact'), join(folder, 'living/preact.js'));
// As most sites have them: an address in words, and links and titles for others, which its script leaves alone.
const WORDED = 'living/water-board-admits-a-copied-customer-list.html';
writeFileSync(
  join(folder, WORDED),
  readFileSync(join(folder, 'living/endless.html'), 'utf8')
    .replace(
      '<head>',
      `<head><link rel="canonical" href="/${WORDED}"><meta property="og:title" content="Water board admits a copied customer list">`,
    )
    .replace("'school'", "'school-district-pays-for-a-lost-drive'")
    .replace(/const isNaming = .*/, 'const isNaming = true;'),
);
afterAll(() => rmSync(folder, { recursive: true }));

const session = useSession(folder);

async function choose(page: Page, words: string, name: RegExp): Promise<void> {
  await selectText(page, words);
  await clickShadowControl(session().driver, page, name);
}

const openNotes = async (frame: Frame) => (await frame.waitForSelector('#tab-notes'))?.click();

/** The words that are marked in a colour, once they are these. */
const markedSoon = (page: Page, colour: string) =>
  expect.poll(async () => (await highlights(page))[colour] ?? [], { timeout: 15_000 });

describe('words the publisher took away', () => {
  test('are listed as lost, go to the words selected for them, and stay there', async () => {
    const rewrite = (page: Page) =>
      page.evaluate(() => {
        for (const paragraph of document.querySelectorAll('p')) {
          if (paragraph.textContent?.includes('Brightwater Forensics'))
            paragraph.textContent = 'Quite another firm was asked to look at it all.';
        }
      });
    const page = await session().open('/second-city.html');
    const frame = await session().read(page);
    await choose(page, 'Brightwater Forensics', /^Highlight green$/);
    await saved(frame);

    await page.reload();
    await rewrite(page);
    const again = await session().read(page);
    await openNotes(again);
    await clickControl(again, 'Attach to other words: Brightwater Forensics');
    await choose(page, 'Quite another firm', /^Attach here$/);
    await markedSoon(page, 'green').toEqual(['Quite another firm']);
    await saved(again);

    await page.reload();
    await rewrite(page);
    const third = await session().read(page);
    expect(await marked(page, 'green')).toEqual(['Quite another firm']);
    await openNotes(third);
    expect((await shownHighlights(third)).map(({ words }) => words)).toEqual(['Quite another firm']);
  });
});

describe('a site of one page, drawn by Preact', () => {
  test('the sidebar follows to another story and back, and to what is drawn anew or comes later', async () => {
    const page = await session().open('/living/index.html?story=harbour');
    const frame = await session().read(page);
    await choose(page, 'Marlow Forensics', /^Highlight pink$/);
    await markedSoon(page, 'pink').toEqual(['Marlow Forensics']);
    await saved(frame);

    await page.click('a[href="?story=library"]');
    await frame.waitForSelector('li[data-edtf="2019-06-03"]');
    expect(await frame.$('li[data-edtf="2019-03-12"]')).toBeNull();
    await markedSoon(page, 'pink').toEqual([]);

    await page.evaluate(() => history.back());
    await frame.waitForSelector('li[data-edtf="2019-03-12"]');
    await markedSoon(page, 'pink').toEqual(['Marlow Forensics']);

    await page.evaluate(() => (globalThis as unknown as { redraw(): void }).redraw());
    await markedSoon(page, 'pink').toEqual(['Marlow Forensics']);

    await page.click('#more');
    await frame.waitForSelector('li[data-edtf="2019-03-20"]');
    await markedSoon(page, 'pink').toEqual(['Marlow Forensics']);
  });

  test('the same story at another address has its highlights', async () => {
    const page = await session().open('/living/index.html?utm_source=letter&story=harbour#top');
    await session().read(page);
    await markedSoon(page, 'pink').toEqual(['Marlow Forensics']);
  });
});

describe('markup of the server, woken by Preact', () => {
  const wake = (page: Page) =>
    page.evaluate(() => {
      const { wake, paragraph } = globalThis as unknown as { wake(): void; paragraph: Element };
      wake();
      return paragraph.isConnected;
    });

  test.each([
    ['as it was written', '', true],
    ['otherwise than it was written', '?other', false],
  ])('keeps its marks when it is woken %s, before and after reading', async (_, query, staysConnected) => {
    const page = await session().open(`/living/served.html${query}`);
    const frame = await session().read(page);
    const dates = await marked(page, 'date');
    await choose(page, 'Quarry Lane Security', /^Highlight pink$/);
    await markedSoon(page, 'pink').toContain('Quarry Lane Security');
    await saved(frame);
    expect(await wake(page)).toBe(staysConnected);
    // Marks on nodes that were thrown away have their words still: first they must stand in the page.
    await expect.poll(() => standing(page), { timeout: 15_000 }).toBe(true);
    await markedSoon(page, 'pink').toEqual(['Quarry Lane Security']);
    await markedSoon(page, 'date').toEqual(dates);
    // The next visit is woken before it is read.
    await page.reload();
    await wake(page);
    await session().read(page);
    await markedSoon(page, 'pink').toEqual(['Quarry Lane Security']);
  });
});

describe('a page that goes on with the next story', () => {
  const OWN = ['August 23, 2019', 'August 27, 2019'];
  const toTheEnd = async (page: Page, stories: number) => {
    const there = await waitUntil(
      () =>
        page.evaluate((wanted) => {
          scrollTo(0, document.documentElement.scrollHeight);
          return document.querySelectorAll('article').length === wanted || null;
        }, stories),
      10_000,
    );
    expect(there).toBe(true);
  };

  test('marks its own story alone, in its place, with what the reader did', async () => {
    const page = await session().open('/living/endless.html');
    const frame = await session().read(page);
    const dates = await marked(page, 'date');
    expect(dates).toEqual(expect.arrayContaining(OWN));
    await choose(page, 'Tern Valley Billing', /^Highlight blue$/);
    await markedSoon(page, 'blue').toContain('Tern Valley Billing');
    await saved(frame);
    await toTheEnd(page, 3);
    await page.evaluate(() => scrollTo(0, 0));
    await choose(page, 'attorney general', /^Highlight green$/);
    await markedSoon(page, 'green').toEqual(['attorney general']);
    expect((await highlights(page))['blue']).toEqual(['Tern Valley Billing']);
    expect((await highlights(page))['date']).toEqual(dates);
    expect(await standing(page)).toBe(true);
  });

  /** The next story in sight, its address in the address bar. */
  const toTheNext = async (page: Page) => {
    const there = await waitUntil(
      () =>
        page.evaluate(() => {
          const next = document.querySelectorAll('article h1')[1];
          if (next) next.scrollIntoView({ block: 'center' });
          else scrollTo(0, document.documentElement.scrollHeight);
          return location.pathname.startsWith('/living/school') || null;
        }),
      30_000,
    );
    expect(there).toBe(true);
  };
  const keep = async (frame: Frame) => {
    await (await frame.waitForSelector('.keep-row .primary:enabled'))?.click();
    await frame.waitForSelector('.kept');
    await saved(frame);
  };
  /** Opened by itself, the first story is there as it was kept. */
  const isKeptAt = async (path: string) => {
    const frame = await session().read(await session().open(path));
    await frame.waitForSelector('.kept');
  };
  const dateLine = (frame: Frame) => frame.$eval('.article-header', (header) => header.textContent);

  test('keeps its own story under its own address when the next one’s is shown, and offers that one', async () => {
    const path = '/living/endless.html?named';
    const page = await session().open(path);
    const frame = await session().read(page);
    const before = await dateLine(frame);
    await toTheNext(page);
    const offered = await frame.waitForSelector('a[href*="/living/school.html"]', { timeout: 30_000 });
    expect(await offered?.evaluate((link) => (link as HTMLAnchorElement).target)).toBe('_blank');
    expect(await dateLine(frame)).toBe(before);
    await keep(frame);
    await isKeptAt(path);
  });

  test('is kept under the address it was loaded from when it is first read at the next one’s', async () => {
    const page = await session().open(`/${WORDED}`);
    await toTheNext(page);
    await keep(await session().read(page));
    await isKeptAt(`/${WORDED}`);
  });
});

/** Whether everything that is painted stands in the page as it is now. */
const standing = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...CSS.highlights].every(([, highlight]) =>
      [...highlight].every(
        ({ startContainer, endContainer }) => startContainer.isConnected && endContainer.isConnected,
      ),
    ),
  );

test('a page left and come back to goes on where it was', async () => {
  const page = await session().open('/feature.html');
  const frame = await session().read(page);
  await choose(page, 'custody hearing', /^Highlight blue$/);
  await saved(frame);
  await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
  await page.goto(`${session().server.origin}/city-notice.html`);
  await page.goBack();
  const isKept = await page.evaluate(() => 'isKept' in globalThis);
  // A browser that did not keep the page has loaded it anew: it is as any page that was not clicked on.
  if (!isKept) await session().read(page);
  await markedSoon(page, 'blue').toEqual(['custody hearing']);
  await choose(page, 'custody hearing', /^Highlight green$/);
  await markedSoon(page, 'green').toEqual(['custody hearing']);
});

test('two pages gone back and forth between go on where they were', async () => {
  const first = '/feature.html';
  const second = '/city-notice.html';
  const page = await session().open(first);
  /** A browser that did not keep the page has loaded it anew: it is as any page that was not clicked on. */
  const arrive = async () => {
    if ((await session().driver.sidebarFrame(page)) === null) await session().read(page);
  };
  await session().read(page);
  await choose(page, 'custody hearing', /^Highlight pink$/);
  await markedSoon(page, 'pink').toEqual(['custody hearing']);
  await page.goto(session().server.origin + second);
  const frame = await session().read(page);
  await choose(page, 'credit card details', /^Highlight yellow$/);
  await saved(frame);

  await page.goBack();
  await arrive();
  await markedSoon(page, 'pink').toEqual(['custody hearing']);
  await page.goForward();
  await arrive();
  await markedSoon(page, 'yellow').toEqual(['credit card details']);
  await choose(page, 'Risk Based Security', /^Highlight pink$/);
  await markedSoon(page, 'pink').toEqual(['Risk Based Security']);
  await page.goBack();
  await arrive();
  await markedSoon(page, 'pink').toEqual(['custody hearing']);
  await choose(page, 'custody hearing', /^Highlight yellow$/);
  await markedSoon(page, 'yellow').toEqual(['custody hearing']);
});
