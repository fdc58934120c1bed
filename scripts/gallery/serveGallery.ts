import type { Page } from 'puppeteer-core';
import { build, preview } from 'vite';

export interface Gallery {
  /** Its page; what is to be shown goes after a `?` (scripts/gallery/main.tsx). */
  address: string;
  close(): Promise<void>;
}

/** Builds the gallery into a folder and serves it on loopback. */
export async function serveGallery(folder: string): Promise<Gallery> {
  const config = {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 4_000 },
  } as const;
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('expected the gallery to be served');
  return { address, close: () => server.close() };
}

/** How long a state may take to be there, in ms: a page of the library fills a store and analyses what is in it. */
const PATIENCE = 90_000;

/**
 * Opens the gallery in a look (`en-wide-dark`), the sidebar's part or the library's.
 * @returns the names of the states there are
 */
export async function openGallery(
  page: Page,
  { address }: Gallery,
  look: string,
  part: 'sidebar' | 'library',
): Promise<string[]> {
  const first = part === 'sidebar' ? 'reading' : 'library: empty';
  await page.goto(`${address}?${encodeURIComponent(`${look}/${first}`)}`);
  await page.waitForSelector('html[data-shown]', { timeout: PATIENCE });
  return JSON.parse(await page.$eval('html', ({ dataset }) => dataset['states'] ?? '[]'));
}

/** Shows a state alone in the opened gallery, and waits until it is there. */
export async function showState(page: Page, state: string): Promise<void> {
  const failed = Promise.withResolvers<never>();
  page.once('pageerror', failed.reject);
  try {
    await page.evaluate((name) => dispatchEvent(new CustomEvent('state', { detail: name })), state);
    const there = page.waitForFunction(
      (name) => document.documentElement.dataset['shown'] === name,
      { timeout: PATIENCE },
      state,
    );
    await Promise.race([there, failed.promise]);
  } finally {
    page.off('pageerror', failed.reject);
  }
}
