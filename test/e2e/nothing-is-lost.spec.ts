import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { closeSidebar } from '../../scripts/browsers/openSidebar.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { pressControl, shownHighlights } from './harness/annotating.ts';
import { rareWords } from './harness/rareWords.ts';
import { seeded } from './harness/seeded.ts';
import { selectText } from './harness/selectText.ts';
import { useSession } from './harness/session.ts';
import { clickShadowControl } from './harness/shadow.ts';

const session = useSession();

/** `npm run e2e:kill` has a hundred. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const SEED = Number(process.env['SEED'] ?? 20181002);
/** Enough for a round on a machine that is busy with other things. */
const ROUND_MS = 60_000;
/** From before the first message of what was done to after the last one, in ms. */
const LATEST_KILL = 500;
const PAGE = '/feature.html';
const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;

interface Done {
  colour: string;
  /** Saved, or half typed: both must be there. */
  note: string;
  /** Whether the sidebar has said that it is saved. What it has not may be there or not. */
  isAcknowledged: boolean;
}

test(
  `${ROUNDS} rounds: what was acknowledged is there, whenever the background was killed`,
  async () => {
    const random = seeded(SEED);
    let page = await session().open(PAGE);
    const words = await rareWords(page, ROUNDS);
    const done = new Map<string, Done>();
    for (const [round, word] of words.entries()) {
      const frame = await session().read(page);
      await compare(frame, done, `seed ${SEED}, before round ${round + 1}`);
      const kill = killAfter(random() * LATEST_KILL);
      const one = await annotate(page, frame, word, round, random());
      // Some are left before there is an answer.
      one.isAcknowledged ||= random() < 0.7 && (await acknowledged(frame, word).then(() => true));
      done.set(word, one);
      await kill;
      page = await leave(page, random());
    }
    await compare(await session().read(page), done, `seed ${SEED}, at the end`);
    expect([...done.values()].filter(({ isAcknowledged }) => isAcknowledged).length).toBeGreaterThan(ROUNDS / 3);
  },
  ROUNDS * ROUND_MS,
);

const killAfter = (ms: number): Promise<void> =>
  new Promise<void>((resolve) => setTimeout(resolve, ms))
    .then(() => session().driver.stopBackground())
    // It was not running just then.
    .catch(() => {});

/** A highlight, a note saved with it, or one that is left half typed. */
async function annotate(page: Page, frame: Frame, word: string, round: number, choice: number): Promise<Done> {
  const colour = COLOURS[round % COLOURS.length] ?? 'yellow';
  await selectText(page, word);
  if (choice < 0.4) {
    await clickShadowControl(session().driver, page, new RegExp(`^Highlight ${colour}$`));
    return { colour, note: '', isAcknowledged: false };
  }
  await clickShadowControl(session().driver, page, /^Note$/);
  const note = `Round ${round + 1}: ask for the report.`;
  const field = await noteField(frame, word);
  await field.click();
  await page.keyboard.type(note);
  const last = (await cardColour(frame, word)) ?? 'yellow';
  if (choice < 0.7) {
    await pressControl(page, 'Enter');
    return { colour: last, note, isAcknowledged: false };
  }
  // Its highlight is acknowledged by itself; what is typed is once it is in the storage.
  await acknowledged(frame, word);
  const isStored = await waitUntil(async () => ((await draftsStored(frame)).includes(note) ? true : null), 15_000);
  expect(isStored, `“${note}” is put by`).toBe(true);
  return { colour: last, note, isAcknowledged: true };
}

/** Reloads, closes the tab, or closes the sidebar: whatever a reader does. */
async function leave(page: Page, choice: number): Promise<Page> {
  if (choice < 0.2) {
    await closeSidebar(session().driver, page);
    return page;
  }
  if (choice < 0.8) {
    await page.reload();
    return page;
  }
  const next = await session().open(PAGE);
  await page.close();
  return next;
}

/** All that was acknowledged as it was done, and nothing that was never done. */
async function compare(frame: Frame, done: ReadonlyMap<string, Done>, when: string): Promise<void> {
  const tab = await frame.waitForSelector('#tab-notes');
  await tab?.click();
  const wanted = [...done].filter(([, { isAcknowledged }]) => isAcknowledged);
  const isThere = async () => ((await missing(frame, wanted)).length === 0 ? true : null);
  if (!(await waitUntil(isThere, 15_000))) expect(await missing(frame, wanted), when).toEqual([]);
  const shown = await shownHighlights(frame);
  expect(
    shown.map((each) => each.words).filter((word) => !done.has(word)),
    when,
  ).toEqual([]);
  expect(new Set(shown.map((each) => each.words)).size, `${when}: none twice`).toBe(shown.length);
}

async function missing(frame: Frame, wanted: readonly [string, Done][]): Promise<string[]> {
  const shown = new Map((await shownHighlights(frame)).map((each) => [each.words, each]));
  return wanted.flatMap(([word, { colour, note }]) => {
    const now = shown.get(word);
    return now?.colour === colour && now.note === note
      ? []
      : [`${word}: ${colour} “${note}”, got ${JSON.stringify(now)}`];
  });
}

/** Both at one moment: "Saved" alone may still be said of what was there before. */
async function acknowledged(frame: Frame, word: string): Promise<void> {
  await frame.waitForFunction(
    (cards, text) =>
      document.querySelector('.save-state')?.textContent === 'Saved' &&
      [...document.querySelectorAll(cards)].some((card) => card.querySelector('q')?.textContent === text),
    { timeout: 40_000 },
    CARDS,
    word,
  );
}

const CARDS = 'ul[aria-label="Highlights"] > li';

async function noteField(frame: Frame, word: string) {
  const handle = await frame.waitForFunction(
    (cards, text) =>
      [...document.querySelectorAll(cards)]
        .find((card) => card.querySelector('q')?.textContent === text)
        ?.querySelector('textarea'),
    { timeout: 20_000 },
    CARDS,
    word,
  );
  const field = handle.asElement();
  if (!field) throw new Error(`Expected a field for a note on “${word}”`);
  return field as import('puppeteer-core').ElementHandle<HTMLTextAreaElement>;
}

const cardColour = async (frame: Frame, word: string): Promise<string | undefined> =>
  (await shownHighlights(frame)).find((each) => each.words === word)?.colour;

/** Everything half typed that is in the extension's storage, as text. */
const draftsStored = (frame: Frame): Promise<string> =>
  frame.evaluate(async () => {
    const world = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: StorageArea } } | undefined
    >;
    interface StorageArea {
      get(keys: null): Promise<object>;
    }
    const area = (world.browser ?? world.chrome)?.storage.local;
    return JSON.stringify(await area?.get(null));
  });
