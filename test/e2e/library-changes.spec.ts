import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { clickControl, control } from './harness/controls.ts';
import { writeSampleAccounts } from './harness/sampleAccounts.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

test('tags of imported articles are renamed, merged and deleted in the settings, and each is undone in the library too', async () => {
  const library = await importAccounts();
  // Nobody opened them here: their names are found all the same, and how much room each takes is said.
  await becomes(async () => (await facet(library, 'Names')).includes('City of Larkspur 3'), true);
  const sizes = await texts(library, '[data-column="Size"]');
  expect(sizes).toEqual([1, 2, 3].map(() => expect.stringMatching(/^\d+(\.\d)? kB$/)));
  await tagTwo(library, 'vendor leak');
  await tagAll(library, 'read');
  await becomes(() => facet(library, 'Tags'), ['read 3', 'vendor leak 2']);

  const settings = await session().driver.openExtensionPage('options.html');
  const tags = async () => (await texts(settings, '.settings-tag-name')).sort();
  /** What the library says once it is looked at; then the settings are again. */
  const told = async (expected: string[]) => {
    await library.bringToFront();
    await becomes(() => facet(library, 'Tags'), expected);
    await settings.bringToFront();
  };
  await becomes(tags, ['read', 'vendor leak']);
  await rename(settings, 'vendor leak', 'Paystream', 'Save');
  await becomes(tags, ['Paystream', 'read']);
  await told(['read 3', 'Paystream 2']);

  await rename(settings, 'Paystream', 'READ', 'Merge');
  // However it was typed: it is the other tag, as that is spelled.
  await becomes(tags, ['read']);
  await told(['read 3']);
  await clickControl(settings, 'Undo');
  await becomes(tags, ['Paystream', 'read']);
  await told(['read 3', 'Paystream 2']);

  await clickControl(settings, 'Delete read everywhere');
  await becomes(tags, ['Paystream']);
  await told(['Paystream 2']);
  await clickControl(settings, 'Undo');
  await becomes(tags, ['Paystream', 'read']);
  await told(['read 3', 'Paystream 2']);
});

test('an incident is made, renamed and dissolved, each undone; what was said not to be the same is not asked again', async () => {
  let library = await importAccounts();
  await go(library, '#incidents');
  const incidents = () => texts(library, '.incident-head h4');
  await becomes(async () => (await library.$('.offer')) !== null, true);
  await typeInto(library, 'New incident', 'Larkspur');
  await library.keyboard.press('Enter');
  await becomes(incidents, ['Larkspur']);
  await clickControl(library, 'Rename “Larkspur”');
  await typeInto(library, 'Name of “Larkspur”', 'City of Larkspur, 2024');
  await library.keyboard.press('Enter');
  await becomes(incidents, ['City of Larkspur, 2024']);
  await clickControl(library, 'Undo');
  await becomes(incidents, ['Larkspur']);
  await clickControl(library, 'Delete “Larkspur”');
  await becomes(incidents, []);
  await clickControl(library, 'Undo');
  await becomes(incidents, ['Larkspur']);

  // Refused one after the other, until nothing is left to suggest.
  for (;;) {
    const before = (await library.$$('.offer')).length;
    if (before === 0) break;
    await clickControl(library, 'Not the same');
    await becomes(async () => (await library.$$('.offer')).length < before, true);
  }
  // A tab of its own: what is not in the store is not there.
  await library.close();
  library = await session().driver.openExtensionPage('library.html#incidents');
  await becomes(() => texts(library, '.incident-head h4'), ['Larkspur']);
  await becomes(
    async () => (await texts(library, '[aria-labelledby="incident-offers"] .soft')).includes('Nothing to suggest.'),
    true,
  );
  expect(await library.$('.offer')).toBeNull();
});

async function importAccounts(): Promise<Page> {
  const library = await session().driver.openExtensionPage('library.html');
  await library.setViewport({ width: 1280, height: 900 });
  const file = await writeSampleAccounts(session().downloads.folder);
  const input = await library.waitForSelector('input[type=file]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await becomes(async () => (await library.$$('[data-article]')).length, 3);
  return library;
}

const go = (library: Page, hash: string): Promise<void> =>
  library.evaluate((to) => {
    location.hash = to;
  }, hash);

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((each) => each.textContent?.replace(/\s+/g, ' ').trim() ?? ''));

/** The choices of a facet with how many there are of each: `read 3`. */
const facet = (library: Page, name: string): Promise<string[]> =>
  library.$$eval(
    '.library-facet',
    (facets, legend) => {
      const found = facets.find((each) => each.querySelector('legend')?.textContent === legend);
      return [...(found?.querySelectorAll('label') ?? [])].map(
        (each) =>
          `${each.querySelector('.library-facet-words')?.textContent} ${each.querySelector('.count')?.textContent}`,
      );
    },
    name,
  );

async function tagTwo(library: Page, tag: string): Promise<void> {
  await clickControl(library, 'Choose Larkspur breach larger than first thought');
  await clickControl(library, 'Choose City of Larkspur says intruder was in billing system for weeks');
  await tagChosen(library, tag, 2);
}

/** The two that are chosen already, and the third, which has the title of one of them. */
async function tagAll(library: Page, tag: string): Promise<void> {
  await library.$$eval('.library-tick input:not(:checked)', (all) => {
    for (const each of all) (each as HTMLInputElement).click();
  });
  await tagChosen(library, tag, 3);
}

async function tagChosen(library: Page, tag: string, count: number): Promise<void> {
  await becomes(async () => (await library.$$('.library-tick input:checked')).length, count);
  await clickControl(library, 'Tag');
  await typeInto(library, 'Tag to put on them', tag);
  await library.keyboard.press('Enter');
  await becomes(async () => (await facet(library, 'Tags')).includes(`${tag} ${count}`), true);
}

async function rename(settings: Page, tag: string, to: string, action: string): Promise<void> {
  await clickControl(settings, `Rename ${tag}`);
  await typeInto(settings, `New name of ${tag}`, to);
  await clickControl(settings, action);
}

/** Puts words in place of those in a field. */
async function typeInto(page: Page, name: string, words: string): Promise<void> {
  const field = await control(page, name);
  await field.focus();
  await field.evaluate((each) => (each as HTMLInputElement).select());
  await page.keyboard.type(words);
  await becomes(() => field.evaluate((each) => (each as HTMLInputElement).value), words);
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
