import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { type BrowserName, isBrowserName } from '../../../scripts/browsers/browserName.ts';
import type { Driver } from '../../../scripts/browsers/driver.ts';
import { launchBrowser } from '../../../scripts/browsers/launchBrowser.ts';
import { openSidebar } from '../../../scripts/browsers/openSidebar.ts';
import { type SampleServer, startServer } from '../../../scripts/serve/startServer.ts';
import { type Downloads, makeDownloads } from './downloads.ts';
import { timelineShown } from './timeline.ts';

/** What the suite was started with; scripts/e2e.ts sets it. */
function browserUnderTest(): { name: BrowserName; executablePath: string; extension: string } {
  const name = process.env['BROWSER'] ?? '';
  const executablePath = process.env['BROWSER_PATH'];
  const extension = process.env['BROWSER_EXTENSION'];
  if (!isBrowserName(name) || !executablePath || !extension) throw new Error('Run these tests with "npm run e2e".');
  return { name, executablePath, extension };
}

/** One browser with an empty profile, and one server of pages. */
export interface Session {
  driver: Driver;
  server: SampleServer;
  downloads: Downloads;
  /** Opens a sample, or another page of the server, in a new tab. */
  open(path: string): Promise<Page>;
  /** Clicks the toolbar button on a page and waits for the timeline. */
  read(page: Page): Promise<Frame>;
  end(): Promise<void>;
}

export async function startSession(folder?: string): Promise<Session> {
  const under = browserUnderTest();
  const downloads = await makeDownloads();
  const server = await startServer(folder);
  const driver = await launchBrowser(under.name, {
    ...under,
    headless: true,
    colourScheme: 'light',
    downloads: downloads.folder,
  });
  return {
    driver,
    server,
    downloads,
    async open(path) {
      const page = await driver.browser.newPage();
      await page.goto(server.origin + path);
      return page;
    },
    async read(page) {
      const frame = await openSidebar(driver, page);
      await timelineShown(frame);
      return frame;
    },
    async end() {
      await driver.close();
      await server.close();
      await downloads.remove();
    },
  };
}

/**
 * Starts a session before a spec file's first test and ends it after its last; closes every tab after each test. After a
 * test that failed, or whose browser died, the next one, or this one's second try, gets a new browser.
 */
export function useSession(folder?: string): () => Session {
  let session: Session | null = null;
  const current = () => {
    if (!session) throw new Error('Expected the session to have started: use it inside tests and hooks only');
    return session;
  };
  beforeEach(async () => {
    session ??= await startSession(folder);
  });
  afterEach(async ({ task }) => {
    const used = current();
    const hasFailed = task.result?.state === 'fail';
    const cause = hasFailed ? null : await closeTabs(used);
    if (!hasFailed && cause === null) return;
    session = null;
    // What is left of a dead browser may refuse to be closed: its process has gone, or goes with this one.
    await used.end().catch(() => {});
    if (cause !== null) throw new Error(`The browser ended while it was driven: ${cause}`);
  });
  afterAll(() => session?.end());
  return current;
}

/** Closes every tab but one, without which the browser would end. Returns why it could not, null when it could. */
async function closeTabs({ driver: { browser } }: Session): Promise<string | null> {
  try {
    const [first, ...others] = await browser.pages();
    if (!first) return 'no tab is left';
    for (const page of others) await page.close();
    // Puppeteer goes on listing the tabs of a dead Firefox: only a question tells.
    await first.evaluate(() => document.readyState);
    return null;
  } catch (error) {
    return String(error);
  }
}
