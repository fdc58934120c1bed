import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/waitUntil.ts';

/** Waits until the sidebar says that everything is saved. */
export async function saved(frame: Frame): Promise<void> {
  const state = await waitUntil(async () => {
    const text = await frame.$eval('.save-state', (element) => element.textContent).catch(() => null);
    return text === 'Saved' ? text : null;
  }, 15_000);
  if (!state) throw new Error('Expected the sidebar to say "Saved"');
}

/** A note or tag as a card of the Notes tab shows it. */
export interface ShownHighlight {
  words: string;
  colour: string;
  note: string;
  tags: string[];
}

/** The reader's own highlights as the Notes tab lists them, folded. */
export function shownHighlights(frame: Frame): Promise<ShownHighlight[]> {
  return frame.$$eval('ul[aria-label="Highlights"] > li', (cards) =>
    cards.map((card) => ({
      words: card.querySelector('q')?.textContent ?? '',
      colour: /colour-(\w+)/.exec(card.className)?.[1] ?? '',
      note: card.querySelector('.highlight-note')?.textContent ?? card.querySelector('textarea')?.value ?? '',
      tags: [...card.querySelectorAll('.tag')].map((tag) => tag.firstChild?.textContent ?? ''),
    })),
  );
}

/** Presses a key with Control held. */
export async function pressControl(page: Page, key: 'Enter' | 'KeyZ'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
