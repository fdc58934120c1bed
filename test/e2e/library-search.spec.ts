import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { saved } from './harness/annotating.ts';
import { clickControl, control } from './harness/controls.ts';
import { expectedOf } from './harness/expected.ts';
import { useSession } from './harness/session.ts';

const session = useSession();
const SAMPLES = ['city-notice', 'second-city', 'legal-notice'] as const;
const [city, second, legal] = SAMPLES.map((sample) => expectedOf(sample).title);
const ALL = [city, legal, second].sort();
/** The two that are about Click2Gov. */
const CLICK2GOV = [city, second].sort();

test('three articles are found, sorted out, worked on together and read again without the network', async () => {
  for (const sample of SAMPLES) {
    const page = await session().open(`/${sample}.html`);
    const frame = await session().read(page);
    await clickControl(frame, 'Keep');
    await saved(frame);
    await page.close();
  }
  // What follows needs no page that was read, and gets none.
  await session().server.close();
  const library = await session().driver.openExtensionPage('library.html');
  await library.setViewport({ width: 1280, height: 900 });
  await becomes(() => titles(library), ALL);

  // A search says where it found the word.
  await type(library, 'Search articles', 'mailboxes');
  await becomes(() => titles(library), [legal]);
  expect(await texts(library, '.library-where')).toEqual([expect.stringMatching(/^In: .*\btext\b/)]);
  // And shows it there; the passage leads to its place in the saved text.
  const marked = async () => [
    ...new Set((await texts(library, '.library-passage mark')).map((one) => one.toLowerCase())),
  ];
  await becomes(marked, ['mailboxes']);
  await library.$eval('.library-passage', (link) => (link as HTMLElement).click());
  await becomes(() => library.evaluate(() => /^#article=.+&at=[1-9]\d*$/.test(location.hash)), true);
  await becomes(() => texts(library, '#reading-title'), [legal]);
  await go(library, '#articles');
  await becomes(() => titles(library), [legal]);
  await type(library, 'Search articles', 'nosuchword');
  await becomes(() => titles(library), []);
  await library.keyboard.press('Escape');
  await becomes(() => titles(library), ALL);

  // Facets narrow, names among them, and tell how many there would be.
  await tick(library, 'Year published', '2022', 1);
  await becomes(() => titles(library), [legal]);
  await tick(library, 'Year published', '2022', 1);
  await tick(library, 'Names', 'Click2Gov', 2);
  await becomes(() => titles(library), CLICK2GOV);

  // Two are worked on together.
  await clickControl(library, `Choose ${city}`);
  await clickControl(library, `Choose ${second}`);
  await clickControl(library, 'Tag');
  await typeAndEnter(library, 'Tag to put on them', 'mistaken');
  await becomes(() => texts(library, '[data-column="Tags"] li'), ['mistaken', 'mistaken']);
  await clickControl(library, 'Undo');
  await becomes(() => texts(library, '[data-column="Tags"] li'), []);
  await clickControl(library, 'Tag');
  await typeAndEnter(library, 'Tag to put on them', 'utilities');
  await becomes(() => texts(library, '[data-column="Tags"] li'), ['utilities', 'utilities']);
  await clickControl(library, 'Put into an incident');
  await typeAndEnter(library, 'Name of the incident', 'The vendor');
  await becomes(() => texts(library, '[data-column="Incident"]'), ['The vendor', 'The vendor']);
  await clickControl(library, 'Delete');
  await becomes(() => titles(library), []);
  await clickControl(library, 'Undo');
  await becomes(() => titles(library), CLICK2GOV);

  // One page of the library knows what another did.
  await go(library, '#incidents');
  await clickControl(library, 'Delete “The vendor”');
  await becomes(() => texts(library, '.incident-head h4'), []);
  await go(library, '#articles');
  await becomes(() => texts(library, '[data-column="Incident"]'), ['', '']);
  await clickControl(library, 'Remove all filters');
  await becomes(() => titles(library), ALL);

  // All annotations are sorted out the same way.
  await go(library, '#annotations');
  await becomes(() => sourcesOf(library), ALL);
  await tick(library, 'Year published', '2022', null);
  await becomes(() => sourcesOf(library), [legal]);
  await type(library, 'Search annotations', 'Attorneys General');
  const found = '[aria-label="All annotations"] > li';
  await becomes(async () => (await texts(library, found)).length, 1);
  const [annotation] = await attributes(library, found, 'data-annotation');
  await library.$eval(`${found} a`, (link) => link.click());

  // The saved text opens at the passage; its mark leads to what it stands for.
  await becomes(() => library.evaluate(() => /^#article=.+&at=\d+$/.test(location.hash)), true);
  const mark = await library.waitForSelector(`.library-text mark[data-mark-of="${annotation}"]`);
  await becomes(async () => mark?.isIntersectingViewport(), true);
  expect(await texts(library, '#reading-title')).toEqual([legal]);
  await mark?.click();
  await becomes(() => library.evaluate(() => document.activeElement?.getAttribute('data-annotation')), annotation);
  await becomes(() => attributes(library, '.library-details .is-chosen', 'data-annotation'), [annotation]);
});

const go = (library: Page, hash: string): Promise<void> =>
  library.evaluate((to) => {
    location.hash = to;
  }, hash);

const texts = (library: Page, selector: string): Promise<string[]> =>
  library.$$eval(selector, (all) => all.map((each) => each.textContent?.trim() ?? ''));

const attributes = (library: Page, selector: string, name: string): Promise<(string | null)[]> =>
  library.$$eval(selector, (all, of) => all.map((each) => each.getAttribute(of)), name);

/** Titles in the table, in alphabetical order. */
const titles = async (library: Page): Promise<string[]> => (await texts(library, '[data-article]')).sort();

/** The articles that the listed annotations are of, each once, in alphabetical order. */
const sourcesOf = async (library: Page): Promise<string[]> =>
  [...new Set(await texts(library, '.library-annotations .library-origin > a'))].sort();

/** Puts words in place of those in a field. */
async function type(library: Page, name: string, words: string): Promise<void> {
  const field = await control(library, name);
  await field.focus();
  await field.evaluate((each) => (each as HTMLInputElement).select());
  await library.keyboard.type(words);
  await becomes(() => field.evaluate((each) => (each as HTMLInputElement).value), words);
}

async function typeAndEnter(library: Page, name: string, words: string): Promise<void> {
  await type(library, name, words);
  await library.keyboard.press('Enter');
}

/**
 * Ticks or unticks a choice of a facet; all of its choices are shown first.
 * @param count what it is to say there would be; null: any
 */
async function tick(library: Page, facet: string, choice: string, count: number | null): Promise<void> {
  await becomes(
    () =>
      library.$$eval(
        '.library-facet',
        (facets, name, words, expected) => {
          const found = facets.find((each) => each.querySelector('legend')?.textContent === name);
          const more = found?.querySelector<HTMLElement>('button[aria-expanded="false"]');
          if (more) {
            more.click();
            return false;
          }
          const label = [...(found?.querySelectorAll('label') ?? [])].find(
            (each) => each.querySelector('.library-facet-words')?.textContent === words,
          );
          const said = label?.querySelector('.count')?.textContent;
          if (!label || (expected !== null && said !== String(expected))) return false;
          label.click();
          return true;
        },
        facet,
        choice,
        count,
      ),
    true,
  );
}

/** Waits until something is as expected; fails with what it is instead. */
async function becomes<T>(what: () => Promise<T>, expected: T): Promise<void> {
  let last: T | undefined;
  await waitUntil(async () => {
    last = await what();
    return JSON.stringify(last) === JSON.stringify(expected) ? true : null;
  }, 20_000);
  expect(last).toEqual(expected);
}
