import type { Frame, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { pressControl, saved, shownHighlights } from './harness/annotating.ts';
import { clickControl, control } from './harness/controls.ts';
import { highlights, marked } from './harness/highlights.ts';
import { selectText } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';
import { shownEvents } from './harness/timeline.ts';

const session = useSession();

async function choose(page: Page, words: string, name: RegExp): Promise<void> {
  await selectText(page, words);
  await clickShadowControl(session().driver, page, name);
}

async function typeTag(page: Page, frame: Frame, text: string): Promise<void> {
  const field = await control(frame, 'Tags');
  await field.click();
  await page.keyboard.type(text);
}

describe.each([
  { title: 'the background running', stopping: false },
  { title: 'the background stopped before every step', stopping: true },
])('with $title', ({ stopping }) => {
  const stop = () => (stopping ? session().driver.stopBackground() : Promise.resolve());
  // Each run has a page of its own, so that the other's records do not count.
  const path = stopping ? '/legal-notice.html' : '/second-city.html';
  const words = stopping
    ? { highlight: 'Kestrel Point Security', note: '11,406 patients', tag: 'Ruth Abelard', tagAgain: '612 patients' }
    : { highlight: 'Brightwater Forensics', note: '2,317 customers', tag: 'Lake Mary', tagAgain: 'Equifax' };
  const eventWords = stopping ? 'at various times' : 'this summer';

  test('highlight, note, tags and an event of one’s own are there again after a reload', async () => {
    const page = await session().open(path);
    const frame = await session().read(page);
    const eventsBefore = await shownEvents(frame);

    await stop();
    await choose(page, words.highlight, /^Highlight green$/);
    expect(await marked(page, 'green')).toContain(words.highlight);

    await stop();
    await choose(page, words.note, /^Note$/);
    const note = await control(frame, 'Note');
    await note.click();
    await page.keyboard.type('Ask for the report. It is **not** attached.');
    await pressControl(page, 'Enter');
    await saved(frame);
    expect(await frame.$eval('.note-text strong', (strong) => strong.textContent)).toBe('not');

    await stop();
    await clickControl(frame, `Colour, note and tags: ${words.note}`);
    await choose(page, words.tag, /^Tag$/);
    await typeTag(page, frame, 'vendors');
    await page.keyboard.press('Enter');
    await saved(frame);
    await clickControl(frame, `Colour, note and tags: ${words.tag}`);

    await stop();
    await choose(page, words.tagAgain, /^Tag$/);
    await typeTag(page, frame, 'ven');
    await frame.waitForSelector('[role=listbox]:not([hidden]) [role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await saved(frame);
    await clickControl(frame, `Colour, note and tags: ${words.tagAgain}`);

    await stop();
    await choose(page, eventWords, /^Add to timeline$/);
    const when = await control(frame, 'When');
    await when.click({ count: 3 });
    await page.keyboard.type('June 20, 2018');
    const what = await control(frame, 'What happened');
    await what.click({ count: 3 });
    await page.keyboard.type('A customer reports a strange charge');
    await clickControl(frame, 'Add');
    await frame.waitForSelector('li[data-edtf="2018-06-20"]');
    await saved(frame);

    await stop();
    await page.reload();
    const again = await session().read(page);
    await again.waitForSelector('li[data-edtf="2018-06-20"]');
    // What was kept is shown at once, what is found again a moment later.
    await expect.poll(async () => (await shownEvents(again)).length, { timeout: 10_000 }).toBe(eventsBefore.length + 1);
    await clickTab(again, 'Notes');
    const shown = await shownHighlights(again);
    expect(shown).toHaveLength(4);
    expect(shown).toContainEqual(
      expect.objectContaining({ words: words.highlight, colour: 'green', note: '', tags: [] }),
    );
    expect(shown).toContainEqual(
      expect.objectContaining({ words: words.note, note: 'Ask for the report. It is not attached.' }),
    );
    expect(shown).toContainEqual(expect.objectContaining({ words: words.tag, tags: ['vendors'] }));
    expect(shown).toContainEqual(expect.objectContaining({ words: words.tagAgain, tags: ['vendors'] }));
    expect(await marked(page, 'green')).toContain(words.highlight);
  });
});

describe('deleting and undoing', () => {
  let page: Page;
  let frame: Frame;
  const words = 'custody hearing';
  beforeEach(async () => {
    page = await session().open('/feature.html');
    frame = await session().read(page);
  });

  test('a deleted highlight is gone from the page, undo brings it back as it was, and both last', async () => {
    await choose(page, words, /^Highlight pink$/);
    expect(await marked(page, 'pink')).toEqual([words]);
    await clickTab(frame, 'Notes');
    await clickControl(frame, `Colour, note and tags: ${words}`);
    await clickControl(frame, 'Delete highlight');
    await frame.waitForFunction(() => !document.querySelector('ul[aria-label="Highlights"] > li'));
    await saved(frame);
    await expect.poll(async () => (await highlights(page))['pink'] ?? [], { timeout: 15_000 }).toEqual([]);

    await clickControl(frame, 'Undo: deletion');
    expect(await marked(page, 'pink')).toEqual([words]);
    await saved(frame);

    await page.reload();
    await session().read(page);
    expect(await marked(page, 'pink')).toEqual([words]);
  });
});

test('nothing typed in the sidebar can be heard by the page', async () => {
  const page = await session().open('/city-notice.html');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'focusin']) {
      addEventListener(
        type,
        (event) => heard.push(`${event.type} ${event instanceof KeyboardEvent ? event.key : ''}`),
        true,
      );
    }
  });
  const frame = await session().read(page);
  await choose(page, 'Risk Based Security', /^Note$/);
  const note = await control(frame, 'Note');
  await note.click();
  await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  await page.keyboard.type('secret source');
  await saved(frame).catch(() => null);
  expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('secret source');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

async function clickTab(frame: Frame, name: 'Timeline' | 'Names' | 'Notes'): Promise<void> {
  const selector = `#tab-${name.toLowerCase()}`;
  const isOpen = await waitUntil(async () => {
    const tab = await frame.waitForSelector(selector);
    await tab?.click();
    // Saved words above the tabs may push them down under the pointer.
    return frame.waitForSelector(`${selector}[aria-selected="true"]`, { timeout: 2_000 }).catch(() => null);
  }, 20_000);
  expect(isOpen).not.toBeNull();
}
