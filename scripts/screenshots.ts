import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES } from './browsers/browserName.ts';
import { buildExtension } from './browsers/buildExtension.ts';
import type { Driver } from './browsers/driver.ts';
import { ensureBrowser } from './browsers/ensureBrowser.ts';
import { launchBrowser } from './browsers/launchBrowser.ts';
import { openSidebar } from './browsers/openSidebar.ts';
import { runMain } from './runMain.ts';
import { type SampleServer, startServer } from './serve/startServer.ts';

const OUT = join(import.meta.dirname, '../out/screenshots');

/** What is looked at before a release: every sample, the page that is no article, and the library. */
const PAGES = ['city-notice', 'second-city', 'legal-notice', 'feature', 'special/home'];

/** Marks are painted and fonts are laid out a moment after the timeline is there, in ms. */
const SETTLE = 1_500;

/** Pictures of every sample with the sidebar, in both browsers, light and dark, to be looked at by a person. */
await runMain(async (signal) => {
  await mkdir(OUT, { recursive: true });
  const server = await startServer();
  try {
    for (const name of BROWSER_NAMES) {
      const executablePath = await ensureBrowser(name, signal);
      const extension = await buildExtension(name, signal);
      for (const colourScheme of ['light', 'dark'] as const) {
        const driver = await launchBrowser(name, { executablePath, extension, headless: true, colourScheme });
        try {
          await picturesOf(driver, server, `${name}-${colourScheme}`);
        } finally {
          await driver.close();
        }
      }
    }
  } finally {
    await server.close();
  }
  return 0;
});

async function picturesOf(driver: Driver, server: SampleServer, suffix: string): Promise<void> {
  for (const name of PAGES) {
    const page = await driver.browser.newPage();
    await page.goto(`${server.origin}/${name}.html`);
    const frame = await openSidebar(driver, page);
    await frame.waitForSelector('ol[aria-label="Timeline"] > li, .notice-what:has(+ p)', { timeout: 60_000 });
    await settle();
    await keep(page, `${name.replace('/', '-')}-${suffix}`);
    if (name === 'city-notice') {
      // One event unfolded, the article kept, so that the library has something to show.
      await frame.$eval('ol[aria-label="Timeline"] button[aria-expanded=false]', (button) =>
        (button as HTMLElement).click(),
      );
      await frame.$$eval('button', (all) => all.find((button) => button.textContent === 'Keep')?.click());
      await settle();
      await keep(page, `${name}-unfolded-${suffix}`);
      await frame.$eval('#tab-names', (tab) => (tab as HTMLElement).click());
      await settle();
      await keep(page, `${name}-names-${suffix}`);
    }
    await page.close();
  }
  const library = await driver.openExtensionPage('library.html');
  await settle();
  await keep(library, `library-${suffix}`);
}

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  console.log(`out/screenshots/${name}.png`);
}

function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, SETTLE));
}
