import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/browsers/buildExtension.ts';
import { ensureBrowser } from '../../scripts/browsers/ensureBrowser.ts';
import { launchBrowser } from '../../scripts/browsers/launchBrowser.ts';
import { openSidebar } from '../../scripts/browsers/openSidebar.ts';
import { eventsPath, startServer } from '../../scripts/serve/startServer.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';

/**
 * How much the sidebar's frame has to do at a stretch while a long timeline is scrolled, filtered and walked through.
 * Each step (400 px of the wheel, a jump, a letter, a key, a choice) is measured by itself, in the time its thread
 * computed, which a busy machine does not stretch: no task of the step can have taken longer. 50 ms is the limit above
 * which a person feels it. Chromium alone says how long a thread computed.
 */
const COUNTS = [500, 5_000];
const LIMIT = 50;

type Step = () => Promise<unknown>;

const SEARCH = '.filters input[type=search]';
const KEYS = ['End', 'PageUp', 'ArrowUp', 'Home', 'PageDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'End'] as const;
const CHOICES = [
  '.filter-open',
  ...[1, 2, 3].map((nth) => `.facet:nth-of-type(1) .choice:nth-of-type(${nth}) input`),
  '.facet:nth-of-type(2) .choice input',
  '.filter-clear',
  '.filter-open',
];

type Act = readonly [what: string, steps: (frame: Frame, page: Page) => Step[]];

/** What a person does with a long list, step by step. */
const ACTS: readonly Act[] = [
  ['scrolled by 400 px', (frame) => Array.from({ length: 60 }, () => () => frame.evaluate(() => scrollBy(0, 400)))],
  [
    'dragged to another place',
    (frame) => [0.9, 0.2, 0.6, 0.1, 0.99, 0.5, 0].map((part) => () => frame.evaluate(dragTo, part)),
  ],
  ['a letter typed in the filter', (frame, page) => [() => frame.focus(SEARCH), ...typed(page, 'entry 4')]],
  ['a choice made', (frame) => CHOICES.map((selector) => () => frame.$eval(selector, press))],
  [
    'a key pressed in the list',
    (frame, page) => [() => frame.focus('.event-main'), ...KEYS.map((key) => () => page.keyboard.press(key))],
  ],
];

const never = new AbortController().signal;
const server = await startServer();
const extension = await buildExtension('chromium', never);
const executablePath = await ensureBrowser('chromium', never);
const driver = await launchBrowser('chromium', { executablePath, extension, headless: true });
let failed = false;
try {
  for (const count of COUNTS) {
    const page = await driver.browser.newPage();
    await page.goto(server.origin + eventsPath(count));
    const frame = await openSidebar(driver, page);
    const isThere = await waitUntil(() => frame.evaluate(areThere, count), 300_000);
    if (!isThere) throw new Error(`expected ${count} events`);
    await pause(1_500);
    const client = await clientOf(frame);
    for (const [what, steps] of ACTS) {
      const times: number[] = [];
      for (const step of steps(frame, page)) times.push(await computed(client, step));
      const sorted = times.toSorted((a, b) => a - b);
      const [median = 0, longest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
      console.log(`${count} events, ${what}: median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`);
      failed ||= longest > LIMIT;
    }
    await page.close();
  }
} finally {
  await driver.close();
  await server.close();
}
process.exitCode = failed ? 1 : 0;

/** The frame is a process of its own, which the page's session does not reach. */
async function clientOf(frame: Frame): Promise<CDPSession> {
  const client: unknown = Reflect.get(frame, 'client');
  if (typeof client !== 'object' || client === null || !('send' in client)) throw new Error('expected a CDP frame');
  const session = client as CDPSession;
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** Time computed for a step and what follows from it, in ms. */
async function computed(client: CDPSession, step: Step): Promise<number> {
  const before = await taskTime(client);
  await step();
  // What follows: the scroll's event, two frames, the heights measured.
  await pause(150);
  return (await taskTime(client)) - before;
}

async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('expected TaskDuration among the metrics');
  return seconds * 1_000;
}

/** A text typed letter by letter, and taken back. */
function typed(page: Page, text: string): Step[] {
  const letters = [...text].map((letter) => () => page.keyboard.type(letter));
  return [...letters, ...letters.map(() => () => page.keyboard.press('Backspace'))];
}

function dragTo(part: number): void {
  scrollTo(0, document.documentElement.scrollHeight * part);
}

function press(element: Element): void {
  (element as HTMLElement).click();
}

function areThere(count: number): true | null {
  const shown = document.querySelector('#tab-timeline .count')?.textContent ?? '';
  return Number(shown.replace(/\D/g, '')) >= count || null;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
