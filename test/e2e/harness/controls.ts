import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/waitUntil.ts';

/**
 * The first visible control whose accessible name is these words: its aria-label, else its `<label>`, else its text.
 * Waits 5 s for it; throws with the names there were.
 */
export async function control(room: Frame | Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await waitUntil(() => findControl(room, name), 5_000);
  if (found) return found;
  throw new Error(`Expected a control named "${name}", got: ${(await controlNames(room)).join(', ')}`);
}

export async function clickControl(room: Frame | Page, name: string): Promise<void> {
  const handle = await control(room, name);
  await handle.click();
}

/** The accessible name of what the keyboard is on in a frame. */
export async function focusedName(frame: Frame): Promise<string> {
  const handle = await frame.evaluateHandle(() => document.activeElement ?? document.body);
  return normal(await (handle as ElementHandle<HTMLElement>).evaluate(accessibleName));
}

async function findControl(room: Frame | Page, name: string): Promise<ElementHandle<HTMLElement> | null> {
  for (const handle of await room.$$('button, input, textarea, select, a[href]')) {
    if (normal(await handle.evaluate(accessibleName)) === name) return handle as ElementHandle<HTMLElement>;
  }
  return null;
}

async function controlNames(room: Frame | Page): Promise<string[]> {
  const names = await Promise.all(
    (await room.$$('button, input, textarea, select, a[href]')).map((handle) => handle.evaluate(accessibleName)),
  );
  return names.map(normal).filter(Boolean);
}

const normal = (name: string) => name.replace(/\s+/g, ' ').trim();

/** Sent to the page as source text. An element that takes no space has no name. */
function accessibleName(element: Element): string {
  if (element.getClientRects().length === 0) return '';
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  if (labels.length > 0) return labels.map((each) => each.textContent).join(' ');
  return element.textContent ?? '';
}
