import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { pressControl, saved } from './harness/annotating.ts';
import { clickControl, control, focusedName } from './harness/controls.ts';
import { marked } from './harness/highlights.ts';
import { selectText } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';

const session = useSession();

async function open(path = '/second-city.html'): Promise<{ page: Page; frame: Frame }> {
  const page = await session().open(path);
  return { page, frame: await session().read(page) };
}

async function reopened(page: Page): Promise<Frame> {
  await page.reload();
  return session().read(page);
}

async function tab(frame: Frame, name: 'timeline' | 'names' | 'notes'): Promise<void> {
  const handle = await frame.waitForSelector(`#tab-${name}`);
  await handle?.click();
}

/** Types over what a field holds. */
async function fill(page: Page, frame: Frame, name: string, text: string): Promise<void> {
  const field = await control(frame, name);
  await field.click({ count: 3 });
  await page.keyboard.type(text);
}

/** The event of a date, unfolded. */
async function unfolded(frame: Frame, edtf: string): Promise<void> {
  const unfold = await frame.waitForSelector(`li[data-edtf="${edtf}"] .unfold`);
  await unfold?.click();
}

/** Marks are painted a message after the list has changed. */
async function markedCount(page: Page, count: number): Promise<void> {
  await waitUntil(async () => ((await marked(page, 'data-type')).length === count ? true : null), 5_000);
  expect(await marked(page, 'data-type')).toHaveLength(count);
}

const shown = (frame: Frame, selector: string) => frame.waitForSelector(selector);
const gone = (frame: Frame, selector: string) => frame.waitForFunction((s) => !document.querySelector(s), {}, selector);
const textOf = (frame: Frame, selector: string) => frame.$eval(selector, (element) => element.textContent ?? '');

/** Names as their tab lists them, by type. */
const names = (frame: Frame) =>
  frame.$$eval('.entity-group', (groups) =>
    groups.flatMap((group) =>
      [...group.querySelectorAll('[data-name]')].map(
        (item) => `${group.getAttribute('data-type')} ${item.getAttribute('data-name')}`,
      ),
    ),
  );

test('a date is corrected as one would write it, is said as it is understood, and is there after a reload', async () => {
  const { page, frame } = await open();
  await unfolded(frame, '2018-10-12');
  await clickControl(frame, 'Correct');
  await fill(page, frame, 'When', 'sometime');
  await frame.waitForFunction(() => document.querySelector('output')?.textContent?.includes('could not be read'));
  await fill(page, frame, 'When', 'by 1:30 pm Sep 28');
  await frame.waitForFunction(() => document.querySelector('output')?.textContent?.includes('../2018-09-28T13:30'));
  expect(await textOf(frame, 'output')).toBe('Understood as: by 1:30 pm, 28 Sep 2018 ../2018-09-28T13:30');
  await (await control(frame, 'Meant as')).select('exact');
  await (await control(frame, 'Precise to')).select('day');
  await clickControl(frame, 'About');
  await frame.waitForFunction(() => document.querySelector('output')?.textContent?.includes('about 28 Sep 2018'));
  expect(await (await control(frame, 'When')).evaluate((field) => (field as HTMLInputElement).value)).toBe(
    'about 28 Sep 2018',
  );
  await clickControl(frame, 'Save');
  await shown(frame, 'li[data-edtf="2018-09-28~"][data-status="edited"]');
  await saved(frame);
  const again = await reopened(page);
  await shown(again, 'li[data-edtf="2018-09-28~"][data-status="edited"]');
});

test('a half-typed correction is there when the sidebar is opened again', async () => {
  const { page, frame } = await open('/legal-notice.html');
  await unfolded(frame, '2022-02-18');
  await clickControl(frame, 'Correct');
  await fill(page, frame, 'What happened', 'The review was half do');
  const again = await reopened(page);
  const field = await control(again, 'What happened');
  expect(await field.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe('The review was half do');
  expect(await page.content()).not.toContain('half do');
  await clickControl(again, 'Cancel');
});

test('an event is merged into another, which lists both quotes; separated again by undo', async () => {
  const { page, frame } = await open();
  await unfolded(frame, '2018-10-18');
  await shown(frame, '#panel-timeline select[id$="-into"]');
  const other = await frame.$eval('#panel-timeline select[id$="-into"]', (select) => {
    const option = [...select.querySelectorAll('option')].find(({ text }) => text.startsWith('2 Oct 2018'));
    return option?.value ?? '';
  });
  await (await control(frame, 'Same event as')).select(other);
  await clickControl(frame, 'Merge');
  await gone(frame, 'li[data-edtf="2018-10-18"]');
  await unfolded(frame, '2018-10-02');
  expect(await textOf(frame, 'li[data-edtf="2018-10-02"] .merged')).toContain('October 18, 2018');
  await saved(frame);
  const again = await reopened(page);
  await unfolded(again, '2018-10-02');
  await shown(again, 'li[data-edtf="2018-10-02"] .merged');
  await (await again.waitForSelector('.merged button'))?.click();
  await shown(again, 'li[data-edtf="2018-10-18"]');
});

describe('names', () => {
  test('one is given another type and name, another is merged into it; the marks follow; all is there after a reload', async () => {
    const { page, frame } = await open();
    await tab(frame, 'names');
    await clickControl(frame, 'Correct: CentralSquare Technologies');
    await fill(page, frame, 'Name', 'Superion LLC');
    await (await control(frame, 'Type')).select('PRODUCT');
    await clickControl(frame, 'Save');
    await shown(frame, '[data-type="PRODUCT"] [data-name="Superion LLC"]');
    expect(await marked(page, 'product')).toContain('Superion, LLC');
    expect(await focusedName(frame)).toMatch(/^Superion LLC/);

    await clickControl(frame, 'Correct: Brightwater Forensics');
    const editor = '[data-name="Brightwater Forensics"]';
    await frame.select(`${editor} select[id$="-into"]`, 'PRODUCT:Superion LLC');
    await (await frame.waitForSelector(`${editor} .with-button button:not([disabled])`))?.click();
    await gone(frame, '[data-name="Brightwater Forensics"]');
    expect(await marked(page, 'product')).toContainEqual(expect.stringContaining('Brightwater Forensics'));
    await saved(frame);

    const again = await reopened(page);
    await tab(again, 'names');
    await shown(again, '[data-type="PRODUCT"] [data-name="Superion LLC"]');
    expect(await names(again)).not.toContain('ORG Brightwater Forensics');
  });

  test('taking out one mention offers to take out all; what was taken out can be put back', async () => {
    const { page, frame } = await open();
    await tab(frame, 'names');
    const before = (await marked(page, 'data-type')).length;
    await clickControl(frame, 'Correct: payment card');
    const reject = await frame.waitForSelector('.mentions button[aria-label^="Not a name here"]');
    await reject?.click();
    await shown(frame, '.offer');
    expect(await focusedName(frame)).toBe('Take out all 3 others too');
    await markedCount(page, before - 1);
    await clickControl(frame, 'Take out all 3 others too');
    await gone(frame, '[data-name="payment card"]');
    await markedCount(page, before - 4);
    await saved(frame);

    const again = await reopened(page);
    await tab(again, 'names');
    await shown(again, '.rejected-names');
    expect(await names(again)).not.toContain('DATA_TYPE payment card');
    await (await again.waitForSelector('.rejected-names summary'))?.click();
    for (let left = 2; left > 0; left--) await clickControl(again, 'Restore: payment card');
    await shown(again, '[data-name="payment card"]');
    await gone(again, '.rejected-names');
    await markedCount(page, before);
    await saved(again);
  });

  test('one is added from a selection, in every article from then on', async () => {
    const { page, frame } = await open();
    await selectText(page, 'Lake Mary');
    await clickShadowControl(session().driver, page, /^Name$/);
    await shown(frame, '#name-draft');
    await fill(page, frame, 'Name', 'Lake Mary Inc');
    await (await control(frame, 'Type')).select('ORG');
    await clickControl(frame, 'In every article from now on');
    await clickControl(frame, 'Add');
    await shown(frame, '[data-type="ORG"] [data-name="Lake Mary Inc"]');
    expect(await marked(page, 'org')).toContain('Lake Mary');
    await saved(frame);
    await clickControl(frame, 'Undo: added name');
    await gone(frame, '[data-name="Lake Mary Inc"]');
    await saved(frame);
  });
});

test('another published date says what it moved, and is undone', async () => {
  const { page, frame } = await open();
  await shown(frame, 'li[data-edtf="2018-22"]');
  await clickControl(frame, 'Change the published date');
  const date = await control(frame, 'Published');
  await date.evaluate((field) => {
    const input = field as HTMLInputElement;
    input.value = '2019-10-19';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await clickControl(frame, 'Save');
  await shown(frame, 'li[data-edtf="2019-22"]');
  expect(await textOf(frame, '.changed-dates')).toContain(
    '“this summer” summer 2018 → summer 2019'.replace(/[“”]/g, ''),
  );
  expect(
    await frame.$eval('.changed-dates', (element) => element.closest('[aria-live]')?.getAttribute('aria-live')),
  ).toBe('polite');
  await saved(frame);
  await clickControl(frame, 'Dismiss');
  await gone(frame, '.changed-dates');
  const again = await reopened(page);
  await shown(again, 'li[data-edtf="2019-22"]');
  await clickControl(again, 'Change the published date');
  await clickControl(again, 'Use the page’s date');
  await shown(again, 'li[data-edtf="2018-22"]');
});

test('the list of changes goes back to any point and forward again', async () => {
  const { page, frame } = await open('/legal-notice.html');
  await unfolded(frame, '2022-02-25');
  await clickControl(frame, 'Confirm');
  await shown(frame, 'li[data-edtf="2022-02-25"][data-status="confirmed"]');
  await tab(frame, 'names');
  await clickControl(frame, 'Correct: Kestrel Point Security');
  await fill(page, frame, 'Name', 'Kestrel');
  await clickControl(frame, 'Save');
  await shown(frame, '[data-name="Kestrel"]');
  await clickControl(frame, 'Changes');
  expect(
    await frame.$$eval('.history li', (items) =>
      items.map((item) => item.querySelector('.history-what, button')?.textContent),
    ),
  ).toEqual([
    expect.stringContaining('Kestrel Point Security → Kestrel'),
    expect.stringContaining('confirmation'),
    'As it was opened',
  ]);
  await clickControl(frame, 'As it was opened');
  await shown(frame, '[data-name="Kestrel Point Security"]');
  await shown(frame, 'li[data-edtf="2022-02-25"][data-status="found"]');
  await control(frame, 'Keep');
  await (await frame.waitForSelector('.history li button'))?.click();
  await shown(frame, '[data-name="Kestrel"]');
  await shown(frame, 'li[data-edtf="2022-02-25"][data-status="confirmed"]');
  await saved(frame);
  const again = await reopened(page);
  await shown(again, 'li[data-edtf="2022-02-25"][data-status="confirmed"]');
});

test('all of it by keyboard alone', async () => {
  const { page, frame } = await open('/feature.html');
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 200; presses++) {
      if (name.test(await focusedName(frame))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Expected to come to ${name} by Tab`);
  };
  // The reader's own way into the sidebar is the browser's; from its first control on there is only the keyboard.
  await frame.focus('.top-bar button:not([disabled])');
  await tabTo(/^Timeline/);
  await page.keyboard.press('ArrowRight');
  for (let presses = 0; presses < 3 && !/^Names/.test(await focusedName(frame)); presses++) {
    await page.keyboard.press('ArrowRight');
  }
  expect(await focusedName(frame)).toMatch(/^Names/);
  await tabTo(/^Correct: /);
  const first = (await focusedName(frame)).replace('Correct: ', '');
  await page.keyboard.press('Enter');
  await tabTo(/^Name$/);
  await page.keyboard.type('Q');
  await page.keyboard.press('Enter');
  await frame.waitForFunction(() => document.activeElement?.textContent?.includes('Q'));
  const renamed = await focusedName(frame);
  expect(renamed).not.toBe(first);
  await pressControl(page, 'KeyZ');
  await shown(frame, `[data-name="${first}"]`);
});
