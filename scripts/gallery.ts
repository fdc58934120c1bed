import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { ensureBrowser } from './browsers/ensureBrowser.ts';
import { runMain } from './runMain.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'out/gallery');

/** Language, width and theme of each picture; widths in CSS px. */
const PICTURES = ['en', 'de'].flatMap((language) =>
  [
    { width: 'narrow', px: 360 },
    { width: 'wide', px: 1100 },
  ].flatMap(({ width, px }) => ['light', 'dark'].map((theme) => ({ name: `${language}-${width}-${theme}`, px }))),
);

/** What "Print with marks" prints, and a sidebar printed as it stands, whatever the theme. */
const PRINTED = ['en-printed-light', 'de-printed-dark'];

/** Builds a page of the real components in all their states into out/gallery, and takes pictures of it. */
await runMain(async (signal) => {
  const config = {
    configFile: false,
    root: join(import.meta.dirname, 'gallery'),
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: OUT, emptyOutDir: true, target: 'esnext' },
  } as const;
  await build(config);
  const executablePath = await ensureBrowser('chromium', signal);
  await mkdir(OUT, { recursive: true });
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('expected the gallery to be served');
  const browser = await puppeteer.launch({
    executablePath,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  let pictures = 0;
  try {
    for (const { name, px } of PICTURES) {
      const page = await browser.newPage();
      await page.setViewport({ width: px, height: 900 });
      await page.goto(`${address}#${name}`);
      await page.waitForSelector('.gallery');
      // One a state: all in one column would be taller than a picture can be.
      await mkdir(join(OUT, name));
      for (const section of await page.$$('.gallery > section')) {
        const state = (await section.evaluate((each) => each.getAttribute('aria-label'))) ?? '';
        await section.screenshot({ path: join(OUT, name, `${state.replace(/\W+/g, '-')}.png`) });
        pictures++;
      }
      await page.close();
    }
    for (const name of PRINTED) {
      const page = await browser.newPage();
      await page.goto(`${address}#${name}`);
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
    await server.close();
  }
  console.log(`${pictures} pictures in out/gallery; the page itself is index.html there.`);
  return 0;
});
