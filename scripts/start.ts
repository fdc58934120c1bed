import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { buildExtension } from './browsers/buildExtension.ts';
import type { Driver } from './browsers/driver.ts';
import { ensureBrowser } from './browsers/ensureBrowser.ts';
import { launchBrowser } from './browsers/launchBrowser.ts';
import { openSidebar } from './browsers/openSidebar.ts';
import { runMain } from './runMain.ts';
import { startServer } from './serve/startServer.ts';
import { openedPage } from './start/openedPage.ts';
import { pageToOpen } from './start/pageToOpen.ts';
import { foldAll, readTimeline } from './start/readTimeline.ts';
import { hasDisplay, startOptions } from './start/startOptions.ts';
import { timelineTable } from './start/timelineTable.ts';

const OUT = join(import.meta.dirname, '../out');

/**
 * `npm start`: a browser with Breachline installed and clicked on a page. Without a display it prints the timeline
 * instead, and writes out/timeline.json and out/timeline.png.
 */
await runMain(async (signal) => {
  const options = startOptions(process.argv.slice(2), { hasDisplay: hasDisplay(process.platform, process.env) });
  const wanted = pageToOpen(options.page);
  const executablePath = await ensureBrowser(options.browser, signal);
  const extension = await buildExtension(options.browser, signal);
  const server = wanted.kind === 'file' ? await startServer(wanted.folder) : null;
  const address = wanted.kind === 'file' ? (server?.origin ?? '') + wanted.path : wanted.address;
  let driver: Driver | null = null;
  try {
    driver = await launchBrowser(options.browser, { executablePath, extension, headless: options.headless });
    const page = await openedPage(driver, address);
    const frame = await openSidebar(driver, page);
    if (options.headless) await report(page, frame);
    else await untilClosed(driver, signal);
    return 0;
  } finally {
    await driver?.close();
    await server?.close();
  }
});

async function report(page: Page, frame: Frame): Promise<void> {
  const timeline = await readTimeline(frame);
  console.log(timelineTable(timeline));
  await foldAll(frame);
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'timeline.json'), `${JSON.stringify({ address: page.url(), ...timeline }, null, 2)}\n`);
  await page.screenshot({ path: join(OUT, 'timeline.png') });
  console.log('Written: out/timeline.json, out/timeline.png');
}

async function untilClosed(driver: Driver, signal: AbortSignal): Promise<void> {
  console.log('Breachline is open beside the page. Close the browser or press Ctrl-C to end.');
  const { promise, resolve } = Promise.withResolvers<void>();
  driver.browser.once('disconnected', () => resolve());
  signal.addEventListener('abort', () => resolve(), { once: true });
  if (signal.aborted) resolve();
  await promise;
}
