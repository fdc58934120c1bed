import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../lib/analyze/analyzeArticle.ts';
import { describePage } from '../../lib/article/describePage.ts';
import type { Page as ReadPage } from '../../lib/article/page.ts';
import { markTypeOf } from '../../lib/marks/markTypeOf.ts';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { closeSidebar, openSidebar } from '../../scripts/browsers/openSidebar.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { watchConsole } from './harness/console.ts';
import { keepOffline } from './harness/pages/offline.ts';
import { type Heard, overhear } from './harness/pages/overhear.ts';
import { changesSeen, watchChanges } from './harness/pages/pageChanges.ts';
import { type Painted, painted } from './harness/pages/painted.ts';
import { type Mention, unlikeMentions } from './harness/pages/unlikeMentions.ts';
import { useSession } from './harness/session.ts';

/** A folder of stored pages, `.html` or `.html.gz`; set by .ci/run where there is one. */
const FOLDER = process.env['BREACHLINE_PAGES'];
const FILES = FOLDER ? readdirSync(FOLDER).filter((name) => /\.html(\.gz)?$/.test(name)) : [];

/** The sidebar has said what it has to say: a timeline, that there is none, or that this is no article. */
const SETTLED = 'ol[aria-label="Timeline"] > li, #panel-timeline .empty:not([role=status]), .notice-what:has(+ p)';

/** Parts of a page that no article's words stand in, whoever wrote the page. An article's own footer may name its author. */
const FURNITURE = /^(?:nav|select|button|script|style|template|noscript|textarea|dialog)(?: |$)/;
const FOOTER = /^footer(?: |$)/;
/** So many looks, at 50 ms, are between two changes: as long as a page may take to look at its pictures anew. */
const LOOKS_BETWEEN = 20;

const ARTICLE = /^(?:article|main)(?: |$)/;

// The background is overheard, which only Chromium lets us.
describe.skipIf(!FOLDER || process.env['BROWSER'] !== 'chromium')('real pages', () => {
  const session = useSession(FOLDER);
  /** By browser: one that died has a successor. */
  const listeners = new Map<Driver, () => Promise<Heard>>();
  const totals = { articles: 0, others: 0, marks: 0, stretches: 0, moving: 0 };

  beforeEach(async () => {
    const { driver } = session();
    if (!listeners.has(driver)) listeners.set(driver, await overhear(driver));
  });
  afterAll(() => console.log(`real pages: ${JSON.stringify(totals)}`));

  test.each(FILES)('%s', async (file) => {
    const { driver } = session();
    const { page, said } = await load(file);
    const before = said.length;
    await watchChanges(page);
    const start = performance.now();
    const frame = await openSidebar(driver, page);
    await frame.waitForSelector(SETTLED, { timeout: 60_000 });
    const isArticle = (await frame.$('.notice-what:has(+ p)')) === null;

    if (isArticle) {
      const read = (await listeners.get(driver)?.())?.page;
      if (!read) throw new Error('Expected the reader to have sent an article');
      const mentions = mentionsIn(read);
      const stretches = await waitUntil(async () => {
        const now = await painted(page);
        return unlikeMentions(mentions, now).length === 0 ? now : null;
      }, 60_000);
      const shown = stretches ?? (await painted(page));
      expect.soft(unlikeMentions(mentions, shown)).toEqual([]);
      expect.soft(shown.filter(isOutside), 'painted outside the article').toEqual([]);
      totals.marks += mentions.length;
      totals.stretches += shown.length;
    }
    totals[isArticle ? 'articles' : 'others']++;

    const margin = await page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    await closeSidebar(driver, page);
    expect.soft(await painted(page), 'left behind').toEqual([]);
    const changes = await changesSeen(page);
    const took = performance.now() - start;
    const errors = said.slice(before).filter((error) => !said.slice(0, before).includes(error));
    if (changes.length + errors.length === 0) return;
    totals.moving++;
    const alone = await withoutUs(file, margin, took, { changes, errors });
    expect
      .soft(
        changes.filter((change) => !alone.changes.includes(change)),
        'changed by us',
      )
      .toEqual([]);
    expect
      .soft(
        errors.filter((error) => !alone.said.includes(error)),
        'said because of us',
      )
      .toEqual([]);
  });

  async function load(file: string): Promise<{ page: Page; said: string[] }> {
    const page = await session().driver.browser.newPage();
    const said = watchConsole(page);
    await keepOffline(page, session().server.origin);
    // Some stored pages wait for what never comes.
    await page.goto(`${session().server.origin}/${file}`, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    await waitUntil(() => page.evaluate(() => document.readyState === 'complete' || null), 10_000);
    return { page, said };
  }

  /**
   * What the page does by itself when an element like ours comes and goes and pushes it aside, as the sidebar does: in as
   * much time, and where that does not tell all that is asked for, again and again, for on a busy machine its own clocks
   * are late. Pages that load their pictures late look at them anew at each such change.
   */
  async function withoutUs(
    file: string,
    margin: string,
    took: number,
    asked: { changes: string[]; errors: string[] },
  ): Promise<{ changes: string[]; said: string[] }> {
    const { page, said } = await load(file);
    await watchChanges(page);
    const seen = new Set<string>();
    let looks = 0;
    const deadline = performance.now() + 3 * took + 10_000;
    await waitUntil(
      async () => {
        if (looks++ % LOOKS_BETWEEN === 0) await page.evaluate(comeAndGo, margin);
        for (const change of await changesSeen(page)) seen.add(change);
        const isAll =
          asked.changes.every((change) => seen.has(change)) && asked.errors.every((error) => said.includes(error));
        return isAll || performance.now() > deadline || null;
      },
      3 * took + 20_000,
    );
    return { changes: [...seen], said };
  }
});

/** Runs in the page: puts an empty element of our name in its place, with the push; or takes both out again. */
function comeAndGo(width: string): void {
  const there = document.querySelector('html > breachline-sidebar');
  if (there) {
    there.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    return;
  }
  const element = document.createElement('breachline-sidebar');
  element.popover = 'manual';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html{margin-right:${width}!important;min-width:0!important}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.append(element);
  element.showPopover();
}

/** Everything found in an article, with its own words, found here anew and not by the extension. */
function mentionsIn(read: ReadPage): Mention[] {
  const article = describePage(read);
  const { timex, entities, events } = analyzeArticle(article, { dayMonthOrder: null });
  const dates = new Map<string, Mention>();
  for (const { start, end } of [...timex, ...events]) {
    if (start < end) dates.set(`${start}–${end}`, { type: 'date', start, text: article.text.slice(start, end) });
  }
  const names = entities.flatMap(({ type, mentions }) =>
    mentions.map(({ start, text }): Mention => ({ type: markTypeOf(type), start, text })),
  );
  return [...dates.values(), ...names];
}

function isOutside({ path, isDrawn }: Painted): boolean {
  const footer = path.findIndex((part) => FOOTER.test(part));
  const isPageFooter = footer !== -1 && !path.slice(footer).some((part) => ARTICLE.test(part));
  return !isDrawn || isPageFooter || path.some((part) => FURNITURE.test(part));
}
