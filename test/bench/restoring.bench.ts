import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { build } from 'vite';
import { describeTarget } from '../../lib/anchor/describeTarget.ts';
import { readArticle } from '../../lib/article/readArticle.ts';
import type { Target } from '../../lib/model.ts';
import { BROWSER_NAMES } from '../../scripts/browsers/browserName.ts';
import { buildExtension } from '../../scripts/browsers/buildExtension.ts';
import { ensureBrowser } from '../../scripts/browsers/ensureBrowser.ts';
import { launchBrowser } from '../../scripts/browsers/launchBrowser.ts';

/**
 * 1,000 annotations found again on a page of 50 KB by the engines that do it, in both browsers: unchanged, with a line put in
 * at the top, and with a word changed in every fifth block; by themselves and, for the changed texts, beside the older text.
 * The first time is what a reader waits for; the least of the others is what the work takes. Ratios are to describing them.
 */
const LIMIT_MS = 100;
const RUNS = 12;
const ROOT = join(import.meta.dirname, '../..');

const url = 'http://127.0.0.1/feature.html';
const html = readFileSync(join(ROOT, 'test/pages/feature.html'), 'utf8');
const read = readArticle(new JSDOM(html, { url }).window.document, url);
if (!read.ok) throw new Error(`Expected an article, got ${read.error}`);
const lines = read.value.article.text.split('\n');
const text = [...lines, ...lines.map((line) => line.split(' ').toReversed().join(' '))].join('\n').slice(0, 50_000);
const targets = Array.from({ length: 1000 }, (_, index): Target => {
  const start = Math.floor((index / 1000) * (text.length - 200));
  return describeTarget(text, { start, end: start + 4 + ((index * 37) % 150) });
});
const changed = text
  .split('\n')
  .map((line, at) => (at % 5 === 0 ? line.replace(/ \w+ /, ' other ') : line))
  .join('\n');
const texts: Record<string, string> = {
  unchanged: text,
  'a line put in': `Updated on May 4.\n${text}`,
  'words changed': changed,
};

/** What a page is given, and gives back. */
interface Core {
  anchorTarget: typeof import('../../lib/anchor/anchorTarget.ts').anchorTarget;
  alignTexts: typeof import('../../lib/anchor/alignTexts.ts').alignTexts;
  describeTarget: typeof describeTarget;
}

const ENTRY = 'virtual:core';
const built = await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'core',
      enforce: 'pre',
      resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : null),
      load: (id) =>
        id === `\0${ENTRY}`
          ? ['anchorTarget', 'alignTexts', 'describeTarget']
              .map((name) => `export { ${name} } from '${join(ROOT, `lib/anchor/${name}.ts`)}';`)
              .join('\n')
          : null,
    },
  ],
  build: { write: false, lib: { entry: ENTRY, name: 'core', formats: ['iife'] } },
});
const output = Array.isArray(built) ? built[0] : built;
if (!output || !('output' in output)) throw new Error('Expected a build');
const code = output.output[0].code;

const never = new AbortController().signal;
let failed = false;
for (const name of BROWSER_NAMES.filter((each) => !process.argv.some((arg) => isOther(arg, each)))) {
  const extension = await buildExtension(name, never);
  const executablePath = await ensureBrowser(name, never);
  const driver = await launchBrowser(name, { executablePath, extension, headless: true, colourScheme: 'light' });
  try {
    const page = await driver.browser.newPage();
    await page.evaluate(`${code};globalThis.core = core;`);
    for (const [what, now] of Object.entries(texts)) {
      for (const isAligned of what === 'unchanged' ? [false] : [false, true]) {
        const { first, least, describing, found } = await page.evaluate(
          measure,
          { text, now, targets, isAligned },
          RUNS,
        );
        const how = `${what}${isAligned ? ', beside the older text' : ''}`;
        const ratio = (least / describing).toFixed(1);
        console.log(
          `${name}, ${text.length} characters, ${how}: ${found} of 1,000 in ${first.toFixed(0)} ms the first time, ${least.toFixed(0)} ms then, ${ratio} × describing`,
        );
        // A sidebar has the text an annotation was made in; by its context alone is what is left where it has not.
        failed ||= least > LIMIT_MS && (isAligned || what !== 'words changed');
      }
    }
  } finally {
    await driver.close();
  }
}
process.exitCode = failed ? 1 : 0;

function isOther(argument: string, name: string): boolean {
  return BROWSER_NAMES.some((each) => each === argument && each !== name);
}

/** Runs in the page. */
function measure(
  { text, now, targets, isAligned }: { text: string; now: string; targets: Target[]; isAligned: boolean },
  runs: number,
): { first: number; least: number; describing: number; found: number } {
  const { core } = globalThis as unknown as { core: Core };
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const alignment = isAligned ? core.alignTexts(text, now) : undefined;
    found = targets.filter((target) => core.anchorTarget(now, target, alignment)).length;
    times.push(performance.now() - start);
  }
  // The clocks of the browsers tick at 0.1 and 1 ms.
  const TIMES = 50;
  let describing = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    for (let again = 0; again < TIMES; again++) {
      for (const { position } of targets) core.describeTarget(text, position);
    }
    describing = Math.min(describing, (performance.now() - start) / TIMES);
  }
  return { first: times[0] ?? 0, least: Math.min(...times), describing, found };
}
