import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { clickControl, control } from './harness/controls.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

/** The sidebar of the city's log, with its numbers shown. */
async function openGlance(): Promise<{ page: Page; frame: Frame }> {
  const page = await session().open('/city-notice.html');
  const frame = await session().read(page);
  await clickControl(frame, 'At a glance');
  await frame.waitForSelector('[data-metric]');
  return { page, frame };
}

const numbersIn = (frame: Frame): Promise<Record<string, string>> =>
  frame.$$eval('[data-metric]', (cells) =>
    Object.fromEntries(
      cells.map((cell) => [
        cell.getAttribute('data-metric'),
        cell.querySelector('.metric-number')?.textContent?.replace(/\s+/g, ' ') ?? '',
      ]),
    ),
  );

test('shows how long each step took, and the questions the article leaves open', async () => {
  const { frame } = await openGlance();
  expect(await numbersIn(frame)).toMatchObject({
    exposure: '45 days',
    detect: '47 days',
    disclose: '≤ 5 days',
    vendor_response: '87 days',
    notify_people: 'not stated',
  });
  const questions = await frame.$$eval('[data-question]', (all) =>
    all.map((each) => each.getAttribute('data-question')),
  );
  expect(questions).toEqual(expect.arrayContaining(['vendor', 'people-affected', 'people-told', 'time-zone']));
});

test('a number opens the words it was read from, and a click scrolls the page to them', async () => {
  const { page, frame } = await openGlance();
  const main = await frame.waitForSelector('[data-metric="vendor_response"] .metric-main');
  await main?.click();
  await frame.waitForSelector('[data-metric="vendor_response"] .metric-details');
  const values = await frame.$$eval('[data-metric="vendor_response"] h3', (all) => all.map((each) => each.textContent));
  expect(values).toEqual(['87 days', '84 days', '6 days', '1 day', '126 min']);
  const marks = await frame.$$eval('[data-metric="vendor_response"] mark', (all) =>
    all.map((each) => each.textContent),
  );
  expect(marks.slice(0, 2)).toEqual(['10/13/17', '1/8/18']);
  expect(marks.slice(-2)).toEqual(['11:24 AM on 9/27/18', '1:30PM']);

  expect(await page.evaluate(() => scrollY)).toBe(0);
  const passages = await frame.$$('[data-metric="vendor_response"] .passage');
  await passages.at(-1)?.click();
  const scrolled = await waitUntil(async () => ((await page.evaluate(() => scrollY)) > 0 ? true : null), 10_000);
  expect(scrolled).toBe(true);
});

test('a rejected event counts no more', async () => {
  const { frame } = await openGlance();
  expect((await numbersIn(frame))['restore']).toContain('≤ 24.5 h');
  await frame.$eval('#tab-timeline', (tab) => tab instanceof HTMLElement && tab.click());
  const unfold = await frame.waitForSelector('li[data-edtf="../2018-09-28T14:00"] button[aria-expanded=false]');
  await unfold?.click();
  await clickControl(frame, 'Reject');
  await clickControl(frame, 'At a glance');
  const isGone = await waitUntil(
    async () => ((await numbersIn(frame))['restore']?.includes('24.5 h') ? null : true),
    10_000,
  );
  expect(isGone).toBe(true);
});

test('the questions are copied', async () => {
  const { page, frame } = await openGlance();
  // By key: a click is aimed at a place, and what comes in above moves the button away from it on a busy machine.
  await (await control(frame, 'Copy the questions')).focus();
  await page.keyboard.press('Enter');
  const said = await waitUntil(
    () => frame.$eval('.glance .actions [role="status"]', (status) => status.textContent || null),
    20_000,
  );
  expect(said).toBe('Copied.');
});
