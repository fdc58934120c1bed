import { tmpdir } from 'node:os';
import type { Frame, Page } from 'puppeteer-core';
import { BROWSER_NAMES } from '../../scripts/browsers/browserName.ts';
import { buildExtension } from '../../scripts/browsers/buildExtension.ts';
import { ensureBrowser } from '../../scripts/browsers/ensureBrowser.ts';
import { launchBrowser } from '../../scripts/browsers/launchBrowser.ts';
import { openSidebar } from '../../scripts/browsers/openSidebar.ts';
import { eventsPath, startServer } from '../../scripts/serve/startServer.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';

/**
 * How long the sidebar's frame is busy at a stretch while a long timeline is scrolled, filtered and walked through: the
 * longest task of each, which is what a person feels. Nothing may take longer than 50 ms. Tasks are told by a message
 * that the frame sends itself over and over: the time between two is the time of the task between them. (Chromium's own
 * "longtask" entries are printed beside; Firefox has none.)
 */
const COUNTS = [500, 5_000];
const LIMIT = 50;

interface Measured {
  longest: number;
  /** Tasks over the limit. */
  over: number;
  /** As the browser counts them; null where it does not. */
  reported: number | null;
}

const ACTS: readonly (readonly [what: string, act: (frame: Frame, page: Page) => Promise<void>])[] = [
  ['scrolled to its end', scrollThrough],
  ['dragged up and down', dragAbout],
  ['filtered by text, letter by letter', filterByText],
  ['narrowed by choices', filterByChoices],
  ['walked through by keys', walkByKeys],
];

async function scrollThrough(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    scrollTo(0, 0);
    // A fast wheel: 400 px a frame.
    for (let step = 0; step < 120; step++) {
      scrollBy(0, 400);
      await new Promise(requestAnimationFrame);
    }
  });
}

async function dragAbout(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    for (let step = 0; step < 40; step++) {
      scrollTo(0, (document.documentElement.scrollHeight * ((step * 17) % 40)) / 40);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
}

async function filterByText(frame: Frame, page: Page): Promise<void> {
  const field = await frame.waitForSelector('.filters input[type=search]');
  await field?.focus();
  await page.keyboard.type('entry 4', { delay: 120 });
  for (let letter = 0; letter < 7; letter++) {
    await page.keyboard.press('Backspace');
    await pause(120);
  }
}

async function filterByChoices(frame: Frame): Promise<void> {
  const click = async (selector: string): Promise<void> => {
    await frame.$eval(selector, (element) => (element as HTMLElement).click());
    await pause(250);
  };
  await click('.filter-open');
  for (const nth of [1, 2, 3]) await click(`.facet:nth-of-type(1) .choice:nth-of-type(${nth}) input`);
  await click('.facet:nth-of-type(2) .choice input');
  await click('.filter-clear');
  await click('.filter-open');
}

async function walkByKeys(frame: Frame, page: Page): Promise<void> {
  await frame.$eval('.event-main', (main) => (main as HTMLElement).focus());
  for (const key of ['End', 'PageUp', 'ArrowUp', 'Home', 'PageDown', 'ArrowDown', 'ArrowRight', 'ArrowDown'] as const) {
    await page.keyboard.press(key);
    await pause(150);
  }
}

/** Runs an act with the frame's heart beating, and reads what stood between the beats. */
async function measure(frame: Frame, act: () => Promise<void>): Promise<Measured> {
  await frame.evaluate((limit) => {
    const beat = { longest: 0, over: 0, last: performance.now(), isOn: true, reported: null as number | null };
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      const now = performance.now();
      const task = now - beat.last;
      beat.longest = Math.max(beat.longest, task);
      if (task > limit) beat.over++;
      beat.last = now;
      if (beat.isOn) port1.postMessage(0);
    };
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
      beat.reported = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) beat.reported = Math.max(beat.reported ?? 0, duration);
      }).observe({ type: 'longtask' });
    }
    Object.assign(globalThis, { beat });
    port1.postMessage(0);
  }, LIMIT);
  await act();
  await pause(300);
  return frame.evaluate(() => {
    const { beat } = globalThis as unknown as { beat: Measured & { isOn: boolean } };
    beat.isOn = false;
    return { longest: beat.longest, over: beat.over, reported: beat.reported };
  });
}

function areThere(least: number): true | null {
  const count = Number(document.querySelector('#tab-timeline .count')?.textContent?.replace(/\D/g, ''));
  return count >= least || null;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

const never = new AbortController().signal;
const server = await startServer();
let failed = false;
try {
  for (const name of BROWSER_NAMES) {
    const executablePath = await ensureBrowser(name, never);
    const extension = await buildExtension(name, never);
    const driver = await launchBrowser(name, { executablePath, extension, headless: true, downloads: tmpdir() });
    try {
      for (const count of COUNTS) {
        const page = await driver.browser.newPage();
        await page.goto(server.origin + eventsPath(count));
        const frame = await openSidebar(driver, page);
        const isThere = await waitUntil(() => frame.evaluate(areThere, count * 0.95), 300_000);
        if (!isThere) throw new Error(`expected ${count} events`);
        await pause(1_500);
        for (const [what, act] of ACTS) {
          const { longest, over, reported } = await measure(frame, () => act(frame, page));
          const words = `${name}, ${count} events, ${what}: longest task ${longest.toFixed(0)} ms, ${over} over ${LIMIT} ms`;
          console.log(words + (reported === null ? '' : ` (longtask: ${reported.toFixed(0)} ms)`));
          failed ||= over > 0;
        }
        await page.close();
      }
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}
process.exitCode = failed ? 1 : 0;
