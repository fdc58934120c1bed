import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Compared } from './inPage.ts';

/** The page's side as one script. */
export async function bundleComparison(): Promise<string> {
  const entry = join(import.meta.dirname, 'inPage.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'differential' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('Expected a build to be done once, not to be watched');
  return first.output[0].code;
}

/** Compares in a page at `count` places of its article, seeded; takes the script `bundleComparison` gave. */
export async function compareAnchoring(page: Page, script: string, seed: number, count: number): Promise<Compared[]> {
  await page.evaluate(script);
  return page.evaluate(
    (seed, count) => {
      const { compareIn } = globalThis as unknown as {
        compareIn(document: Document, seed: number, count: number): Promise<Compared[]>;
      };
      return compareIn(document, seed, count);
    },
    seed,
    count,
  );
}
