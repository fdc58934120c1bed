import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type BrowserName, isBrowserName } from '../../../scripts/browsers/browserName.ts';
import type { Driver } from '../../../scripts/browsers/driver.ts';
import { launchBrowser } from '../../../scripts/browsers/launchBrowser.ts';
import { openSidebar } from '../../../scripts/browsers/openSidebar.ts';
import { type SampleServer, startServer } from '../../../scripts/serve/startServer.ts';
import { timelineShown } from './timeline.ts';

/** What the suite was started with; scripts/e2e.ts sets it. */
export function browserUnderTest(): { name: BrowserName; executablePath: string; extension: string } {
  const name = process.env['BROWSER'] ?? '';
  const executablePath = process.env['BROWSER_PATH'];
  const extension = process.env['BROWSER_EXTENSION'];
  if (!isBrowserName(name) || !executablePath || !extension) throw new Error('Run these tests with "npm run e2e".');
  return { name, executablePath, extension };
}

/** One browser with an empty profile and one server for a whole spec file. */
export class Session {
  readonly #driver: Driver;
  readonly server: SampleServer;
  readonly downloads: string;

  constructor(driver: Driver, server: SampleServer, downloads: string) {
    this.#driver = driver;
    this.server = server;
    this.downloads = downloads;
  }

  get driver(): Driver {
    return this.#driver;
  }

  /** Opens a sample, or another page of the server, in a new tab. */
  async open(path: string): Promise<Page> {
    const page = await this.#driver.browser.newPage();
    await page.goto(this.server.origin + path);
    return page;
  }

  /** Clicks the toolbar button on a page and waits for the timeline. */
  async read(page: Page): Promise<Frame> {
    const frame = await openSidebar(this.#driver, page);
    await timelineShown(frame);
    return frame;
  }

  async downloaded(): Promise<string[]> {
    const names = await readdir(this.downloads);
    return names.filter((name) => !/\.(?:crdownload|part)$/.test(name)).map((name) => join(this.downloads, name));
  }
}

/** Starts a session before a spec file's tests and ends it after them; closes every tab after each test. */
export function useSession(folder?: string): () => Session {
  let session: Session | null = null;
  const current = () => {
    if (!session) throw new Error('Expected the session to have started: use it inside tests and hooks only');
    return session;
  };
  beforeAll(async () => {
    const under = browserUnderTest();
    const downloads = await mkdtemp(join(tmpdir(), 'breachline-'));
    const [driver, server] = await Promise.all([
      launchBrowser(under.name, { ...under, headless: true, colourScheme: 'light', downloads }),
      startServer(folder),
    ]);
    session = new Session(driver, server, downloads);
  });
  afterEach(async () => {
    // One tab stays open, or the browser would end.
    const pages = await current().driver.browser.pages();
    for (const page of pages.slice(1)) await page.close();
  });
  afterAll(async () => {
    if (!session) return;
    await session.driver.close();
    await session.server.close();
    await rm(session.downloads, { recursive: true, force: true });
  });
  return current;
}
