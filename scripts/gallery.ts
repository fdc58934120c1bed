import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers/ensureBrowser.ts';
import { openGallery, serveGallery, showState } from './gallery/serveGallery.ts';
import { runMain } from './runMain.ts';

const OUT = join(import.meta.dirname, '../out/gallery');

interface Look {
  /** Language, width and theme. */
  name: string;
  /** CSS px. */
  px: number;
  /** Windows' and others' high contrast. */
  isForced?: boolean;
}

const LOOKS: readonly Look[] = [
  { name: 'en-narrow-light', px: 320 },
  { name: 'en-wide-light', px: 1100 },
  { name: 'en-wide-dark', px: 1100 },
  { name: 'de-narrow-dark', px: 320 },
  { name: 'en-forced-light', px: 640, isForced: true },
];

/** What "Print with marks" prints, whatever the theme. */
const PRINTED = ['en-printed-light', 'de-printed-dark'];

/**
 * Builds a page of the real components in all their states into out/gallery, and takes pictures of each:
 * `npm run gallery [-- looks…]`, all looks where none is named.
 */
await runMain(async (signal) => {
  const executablePath = await ensureBrowser('chromium', signal);
  const gallery = await serveGallery(OUT);
  const browser = await puppeteer.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  let pictures = 0;
  try {
    const asked = process.argv.slice(2);
    for (const look of LOOKS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
      const page = await browser.newPage();
      if (look.isForced) await forceColours(page);
      await mkdir(join(OUT, look.name), { recursive: true });
      await page.setViewport({ width: look.px, height: 900 });
      for (const part of ['sidebar', 'library'] as const) {
        for (const state of await openGallery(page, gallery, look.name, part)) {
          await showState(page, state);
          // What slides or fades in has come.
          await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
          await page.screenshot({ path: join(OUT, look.name, `${state.replace(/\W+/g, '-')}.png`), fullPage: true });
          pictures++;
        }
      }
      await page.close();
    }
    for (const name of PRINTED) {
      const page = await browser.newPage();
      await page.goto(`${gallery.address}?${name}`);
      await page.waitForSelector('.printed');
      await page.pdf({ path: join(OUT, `${name}.pdf`), format: 'A4', printBackground: false });
      // A4 without its margins, at 96 dpi, to be looked at without a reader of PDFs.
      await page.setViewport({ width: 720, height: 900 });
      await page.emulateMediaType('print');
      await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
      pictures++;
      await page.close();
    }
  } finally {
    await browser.close();
    await gallery.close();
  }
  console.log(`${pictures} pictures in out/gallery; the page itself is index.html there.`);
  return 0;
});

async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}
