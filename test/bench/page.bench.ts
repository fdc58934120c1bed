import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES } from '../../scripts/browsers/browserName.ts';
import { buildExtension } from '../../scripts/browsers/buildExtension.ts';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { ensureBrowser } from '../../scripts/browsers/ensureBrowser.ts';
import { launchBrowser } from '../../scripts/browsers/launchBrowser.ts';
import { closeSidebar, openSidebar } from '../../scripts/browsers/openSidebar.ts';
import { eventsPath, startServer } from '../../scripts/serve/startServer.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';

/**
 * What 2,000 marks cost the page they stand in, in both browsers: 1,000 insertions and removals in its DOM, outside the
 * article and inside it, and the frames of scrolling and of moving the mouse, with the reader open and after it was closed.
 * Both are measured in turns in one page, and the least (the median, for frames) of many counts: other programs of
 * the machine disturb both alike.
 *
 * `node test/bench/page.bench.ts [chromium|firefox] [--times]`: one browser; the times alone, on a machine that draws too
 * slowly to count frames.
 */
const EVENTS = 1_020;
const MARKS = 2_000;
/** With marks to without: what the page may take longer. */
const LIMIT = 1.1;
/** Frames a second may be that much fewer. */
const FRAME_LIMIT = 0.9;
const TURNS = 4;
const RUNS = 25;
/** Beside what is less than this, ms, the clocks of the browsers (0.1 ms and 1 ms) are too coarse for a ratio. */
const ROUNDS = 20;

const WORK = { outside: 'outside the article', inside: 'inside the article' } as const;
type Place = keyof typeof WORK;
type Frames = { scrolling: number; hovering: number };
type Figures = Record<Place, number> & Frames;

const never = new AbortController().signal;
const server = await startServer();
const timesOnly = process.argv.includes('--times');
let failed = false;
try {
  const named = BROWSER_NAMES.filter((name) => process.argv.includes(name));
  for (const name of named.length > 0 ? named : BROWSER_NAMES) {
    const extension = await buildExtension(name, never);
    const executablePath = await ensureBrowser(name, never);
    const driver = await launchBrowser(name, { executablePath, extension, headless: true, colourScheme: 'light' });
    try {
      await measureIn(driver);
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}
process.exitCode = failed ? 1 : 0;

async function measureIn(driver: Driver): Promise<void> {
  const page = await driver.browser.newPage();
  await page.goto(server.origin + eventsPath(EVENTS));
  const figures: { open: Figures[]; closed: Figures[] } = { open: [], closed: [] };
  // The engine compiles, and the page lays itself out, for the first time.
  await measure(page);
  let marks = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    await openSidebar(driver, page);
    marks = (await waitUntil(() => countMarks(page), 300_000)) ?? 0;
    if (marks < MARKS) throw new Error(`expected ${MARKS} marks, got ${marks}`);
    figures.open.push(await measure(page));
    await closeSidebar(driver, page);
    figures.closed.push(await measure(page));
  }
  for (const [place, where] of Object.entries(WORK) as [Place, string][]) {
    const withMarks = Math.min(...figures.open.map((each) => each[place])) / ROUNDS;
    const without = Math.min(...figures.closed.map((each) => each[place])) / ROUNDS;
    const ratio = withMarks / without;
    const times = `${withMarks.toFixed(2)} ms with, ${without.toFixed(2)} ms without`;
    console.log(
      `${driver.name}, ${marks} marks, 1,000 insertions and removals ${where}: ${times}, ratio ${ratio.toFixed(2)}`,
    );
    failed ||= ratio > LIMIT;
  }
  if (timesOnly) return;
  for (const act of ['scrolling', 'hovering'] as const) {
    const withMarks = median(figures.open.map((each) => each[act]));
    const without = median(figures.closed.map((each) => each[act]));
    const ratio = withMarks / without;
    const frames = `${withMarks.toFixed(1)} frames a second with, ${without.toFixed(1)} without`;
    console.log(`${driver.name}, ${marks} marks, ${act}: ${frames}, ratio ${ratio.toFixed(2)}`);
    failed ||= ratio < FRAME_LIMIT;
  }
}

async function measure(page: Page): Promise<Figures> {
  const outside = await page.evaluate(mutate, 'body', RUNS, ROUNDS);
  const inside = await page.evaluate(mutate, 'article p:nth-of-type(20)', RUNS, ROUNDS);
  if (timesOnly) return { outside, inside, scrolling: 1, hovering: 1 };
  return { outside, inside, scrolling: await page.evaluate(scrollAlong), hovering: await hover(page) };
}

/** The least time, ms, of `rounds` times 1,000 insertions and removals of a paragraph behind the last child of an element. */
function mutate(selector: string, runs: number, rounds: number): number {
  const parent = document.querySelector(selector);
  if (!parent) throw new Error(`expected ${selector}`);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    for (let i = 0; i < rounds * 1_000; i++) {
      const added = document.createElement('span');
      added.textContent = 'A word that comes and goes.';
      parent.append(added);
      added.remove();
    }
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** Frames a second while the page is scrolled by a bit in each of them. */
function scrollAlong(): Promise<number> {
  const FRAMES = 120;
  scrollTo(0, 0);
  return new Promise((done) => {
    let count = 0;
    let start = 0;
    const next = (now: number) => {
      if (count === 0) start = now;
      if (count === FRAMES) return done((FRAMES * 1_000) / (now - start));
      count++;
      scrollBy({ top: 60, behavior: 'instant' });
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/** Frames a second while the mouse moves over marked words. */
async function hover(page: Page): Promise<number> {
  const frames = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const FRAMES = 90;
        let count = 0;
        let start = 0;
        const next = (now: number) => {
          if (count === 0) start = now;
          if (count === FRAMES) return done((FRAMES * 1_000) / (now - start));
          count++;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
  );
  let isOver = false;
  const counted = frames.finally(() => {
    isOver = true;
  });
  for (let step = 0; !isOver; step++) await page.mouse.move(60 + ((step * 17) % 600), 80 + ((step * 29) % 700));
  return counted;
}

/** How many marks are painted, once there are enough. */
async function countMarks(page: Page): Promise<number | null> {
  const count = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  return count >= MARKS ? count : null;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
