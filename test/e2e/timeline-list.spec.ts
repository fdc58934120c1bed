import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventsPath } from '../../scripts/serve/startServer.ts';
import { clickControl, control } from './harness/controls.ts';
import { highlights } from './harness/highlights.ts';
import { useSession } from './harness/session.ts';
import { scrolledEvents, shownEvents } from './harness/timeline.ts';

const session = useSession();

const ROWS = 'ol[aria-label="Timeline"] > li[data-edtf]';

/** What a person at the screen can tell of the row that has the keyboard. */
interface Held {
  label: string;
  /** Its top edge is under the sticky bars' bottom and its bottom edge above the frame's. */
  isSeen: boolean;
  nth: string | null;
  of: string | null;
}

function held(frame: Frame): Promise<Held | null> {
  return frame.evaluate(() => {
    const row = document.activeElement?.closest('li[data-edtf]');
    const main = row?.querySelector('.event-main');
    if (!row || !main || document.activeElement !== main) return null;
    const box = main.getBoundingClientRect();
    return {
      label: main.querySelector('.event-label')?.textContent ?? '',
      isSeen:
        box.top >= (document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0) && box.bottom <= innerHeight,
      nth: row.getAttribute('aria-posinset'),
      of: row.getAttribute('aria-setsize'),
    };
  });
}

/** The entry of the log that has the keyboard, and whether it can be seen. */
async function entryHeld(frame: Frame): Promise<string> {
  const row = await held(frame);
  return row ? `${/entry (\d+)/.exec(row.label)?.[1]}${row.isSeen ? '' : ' out of sight'}` : 'none';
}

const focusFirst = (frame: Frame): Promise<void> =>
  frame.$eval(`${ROWS} .event-main`, (main) => (main as HTMLElement).focus());

describe('a post of usual length', () => {
  let page: Page;
  let frame: Frame;
  const open = async (): Promise<void> => {
    page = await session().open('/city-notice.html');
    frame = await session().read(page);
  };

  test('has every event in the page, under its day, with gaps and clock times in words', async () => {
    await open();
    const events = await shownEvents(frame);
    const count = await frame.$eval('#tab-timeline .count', (element) => Number(element.textContent));
    expect(events).toHaveLength(count);
    expect(await frame.$$eval(ROWS, (rows) => rows.filter((row) => row.hasAttribute('aria-setsize')).length)).toBe(0);
    const shown = await frame.$$eval(`${ROWS} :is(.gap, .day, .event-time, .event-since)`, (parts) =>
      parts.filter((part) => part.closest('.visually-hidden') === null).map((part) => part.textContent?.trim()),
    );
    const at = shown.indexOf('Thu 27 Sep 2018');
    expect(shown.slice(at)).toEqual(expect.arrayContaining(['11:24 am', '1:30 pm', '126 min later']));
    expect(shown).toEqual(expect.arrayContaining(['Fri 28 Sep 2018', 'by 1:30 pm', 'by 2:00 pm', '3 days']));
  });

  test('the keyboard moves from event to event, and one key shows the quote with the date’s words', async () => {
    await open();
    await focusFirst(frame);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const third = await frame.$$eval(`${ROWS} .event-label`, (labels) => labels[2]?.textContent);
    expect((await held(frame))?.label).toBe(third);
    await page.keyboard.press('ArrowRight');
    const quote = await frame.waitForSelector(`${ROWS} blockquote`);
    const [event] = await shownEvents(frame).then((all) => all.slice(2));
    expect(await quote?.$eval('mark', (mark) => mark.textContent)).toBeTruthy();
    expect(event?.edtf).toBeTruthy();
    await page.keyboard.press('ArrowLeft');
    await frame.waitForFunction(() => document.querySelector('blockquote') === null);
    expect((await held(frame))?.label).toBe(third);
    // One stop for Tab: the row's own buttons, then what follows the list.
    const isInRow = () => frame.evaluate(() => document.activeElement?.closest('li[data-edtf]') !== null);
    let stops = 0;
    for (; stops < 8 && (await isInRow()); stops++) {
      expect(
        await frame.evaluate(() => document.activeElement?.closest('li')?.querySelector('.event-label')?.textContent),
      ).toBe(third);
      await page.keyboard.press('Tab');
    }
    expect(stops).toBeLessThan(5);
  });

  test('the focused event’s passage is shown in the page, and a click scrolls there', async () => {
    await open();
    const last = (await frame.$$(`${ROWS} .event-main`)).at(-1);
    const words = await last?.evaluate((main) => main.closest('li')?.getAttribute('data-edtf'));
    expect(words).toBe('2018-10-13');
    await last?.focus();
    await expect
      .poll(async () => (await highlights(page))['preview'], { timeout: 5_000 })
      .toEqual(['October 13, 2018']);
    const before = await page.evaluate(() => scrollY);
    await last?.click();
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5_000 }).toBeGreaterThan(before);
  });

  test('filters: each count holds what it says, choices add up, chips take them off again', async () => {
    await open();
    await clickControl(frame, 'Filter');
    const choices = await frame.$$eval('.facet', (facets) =>
      facets.map((facet) => ({
        name: facet.querySelector('legend')?.textContent ?? '',
        counts: [...facet.querySelectorAll('.choice')].map((choice) =>
          Number(choice.querySelector('.count')?.textContent),
        ),
      })),
    );
    expect(choices.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Kind', 'Mentions', 'Name', 'According to', 'Date']),
    );
    const all = await frame.$$eval(ROWS, (rows) => rows.length);
    const kinds = choices.find(({ name }) => name === 'Kind')?.counts ?? [];
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(all);

    const patched = await control(frame, `Patched${(await frame.$$(`${ROWS}[data-kind="patch"]`)).length}`);
    await patched.evaluate((box) => box.click());
    await frame.waitForFunction(
      (rows) => [...document.querySelectorAll(rows)].every((row) => row.getAttribute('data-kind') === 'patch'),
      {},
      ROWS,
    );
    const left = await frame.$$eval(ROWS, (rows) => rows.length);
    expect(await frame.$eval('.filter-count', (status) => status.textContent)).toBe(`${left} of ${all} events`);
    await clickControl(frame, 'Remove filter: Kind: Patched');
    await frame.waitForFunction((rows, count) => document.querySelectorAll(rows).length === count, {}, ROWS, all);
    // The keyboard is where one goes on filtering, not lost with the chip.
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  test('a rejected event goes, the keyboard goes to the next, and it can be had back', async () => {
    await open();
    const all = await frame.$$eval(ROWS, (rows) => rows.length);
    await focusFirst(frame);
    const first = (await held(frame))?.label;
    await page.keyboard.press('ArrowRight');
    await clickControl(frame, 'Reject');
    await frame.waitForFunction((rows, count) => document.querySelectorAll(rows).length === count, {}, ROWS, all - 1);
    expect((await held(frame))?.isSeen).toBe(true);
    await clickControl(frame, 'See 1 rejected event');
    await frame.waitForSelector(`${ROWS}[data-status="rejected"]`);
    expect(await frame.$eval(`${ROWS} .event-label`, (label) => label.textContent)).toBe(first);
    await clickControl(frame, 'Restore');
    await clickControl(frame, 'Clear all');
    await frame.waitForFunction((rows, count) => document.querySelectorAll(rows).length === count, {}, ROWS, all);
  });
});

describe('a post with 500 events', () => {
  const COUNT = 500;
  const open = async (): Promise<[Page, Frame]> => {
    const page = await session().open(eventsPath(COUNT));
    return [page, await session().read(page)];
  };

  test('renders what is seen, and says of each row which it is of how many', async () => {
    const [page, frame] = await open();
    const rows = await frame.$$eval(ROWS, (all) =>
      all.map((row) => [row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(80);
    const total = await frame.$eval('#tab-timeline .count', (count) => count.textContent);
    expect(rows[0]).toEqual(['1', total]);

    // All the way down (a long label is cut after the number): every entry comes by, and the list ends where the page does.
    const entries = new Set((await scrolledEvents(frame)).map(({ text }) => /entry (\d+)/.exec(text)?.[1]));
    expect(entries.size).toBeGreaterThanOrEqual(COUNT);
    expect(await seenLabels(frame)).not.toEqual([]);
    await page.close();
  });

  test('End, Home, Page Down and arrows reach every row, each in sight and none losing the keyboard', async () => {
    const [page, frame] = await open();
    await focusFirst(frame);
    const press = async (key: 'End' | 'Home' | 'PageDown' | 'PageUp' | 'ArrowUp' | 'ArrowDown') => {
      await page.keyboard.press(key);
      await expect.poll(() => entryHeld(frame), { timeout: 3_000, message: key }).toMatch(/^\d+$/);
      return Number((await held(frame))?.nth);
    };
    const last = Number((await held(frame))?.of);
    expect(await press('End')).toBe(last);
    expect(await press('ArrowUp')).toBe(last - 1);
    expect(await press('PageUp')).toBe(last - 11);
    expect(await press('Home')).toBe(1);
    expect(await press('PageDown')).toBe(11);
    for (let step = 12; step <= 40; step++) expect(await press('ArrowDown')).toBe(step);
    // Scrolled far away with the wheel, the row that has the keyboard keeps it.
    await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => seenLabels(frame).then((labels) => labels.length)).toBeGreaterThan(0);
    expect((await held(frame))?.nth).toBe('40');
    expect(await press('ArrowDown')).toBe(41);
  });

  test('a click on a mark in the page scrolls the list to its row, however far', async () => {
    const [page, frame] = await open();
    for (const entry of [450, 3, 250]) {
      await page.evaluate((nth) => {
        const paragraph = [...document.querySelectorAll('p')].find((each) =>
          each.textContent?.includes(`entry ${nth} of`),
        );
        paragraph?.scrollIntoView({ block: 'center' });
      }, entry);
      const at = await page.evaluate((nth) => {
        const paragraph = [...document.querySelectorAll('p')].find((each) =>
          each.textContent?.includes(`entry ${nth} of`),
        );
        const text = paragraph?.firstChild;
        if (!text) return null;
        const range = document.createRange();
        range.setStart(text, 5);
        range.setEnd(text, 9);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, entry);
      if (!at) throw new Error(`expected entry ${entry} in the page`);
      await page.mouse.click(at.x, at.y);
      await expect.poll(() => entryHeld(frame), { timeout: 5_000 }).toBe(String(entry));
    }
  });

  test('the text filter narrows it, and what is left is in sight', async () => {
    const [page, frame] = await open();
    await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const field = await control(frame, 'Filter events by text');
    await field.focus();
    await page.keyboard.type('entry 331');
    await expect.poll(() => shownEvents(frame).then((events) => events.length)).toBe(1);
    expect((await seenLabels(frame)).length).toBeGreaterThan(0);
    await clickControl(frame, 'Clear all');
    await expect.poll(() => shownEvents(frame).then((events) => events.length)).toBeGreaterThan(10);
  });
});

/** The labels of the rows that can be seen. */
function seenLabels(frame: Frame): Promise<string[]> {
  return frame.$$eval('ol[aria-label="Timeline"] > li[data-edtf]', (rows) =>
    rows
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      })
      .map((row) => row.querySelector('.event-label')?.textContent ?? ''),
  );
}
