import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/waitUntil.ts';

const CONTROLS = 'button, input, textarea, select, a[href]';

/**
 * The first visible control whose accessible name is these words: its aria-label, else its `<label>`, else its text.
 * Waits 20 s for it; throws with the names there were.
 */
export async function control(room: Frame | Page, name: string): Promise<ElementHandle<HTMLElement>> {
  const found = await waitUntil(() => findControl(room, name), 20_000);
  if (found) return found;
  throw new Error(`Expected a control named "${name}", got: ${(await controlNames(room)).filter(Boolean).join(', ')}`);
}

export async function clickControl(room: Frame | Page, name: string): Promise<void> {
  const handle = await control(room, name);
  await handle.click();
}

/** The accessible name of what the keyboard is on in a frame. */
export async function focusedName(frame: Frame): Promise<string> {
  const handle = await frame.evaluateHandle(() => document.activeElement ?? document.body);
  return normal((await (handle as ElementHandle<HTMLElement>).evaluate(accessibleNames))[0] ?? '');
}

async function findControl(room: Frame | Page, name: string): Promise<ElementHandle<HTMLElement> | null> {
  const at = (await controlNames(room)).indexOf(name);
  if (at < 0) return null;
  const handle = (await room.$$(CONTROLS))[at];
  // What was drawn in between may have moved them: the name is asked for again, of the one that was found.
  if (!handle || normal((await handle.evaluate(accessibleNames))[0] ?? '') !== name) return null;
  return handle as ElementHandle<HTMLElement>;
}

/** In one question: a long timeline has hundreds, and each question takes its time on a busy machine. */
async function controlNames(room: Frame | Page): Promise<string[]> {
  return (await room.$$eval(CONTROLS, accessibleNames)).map(normal);
}

const normal = (name: string) => name.replace(/\s+/g, ' ').trim();

/** Sent to the page as source text, whole. An element that takes no space has no name. */
function accessibleNames(asked: Element | readonly Element[]): string[] {
  const nameOf = (element: Element): string => {
    if (element.getClientRects().length === 0) return '';
    const label = element.getAttribute('aria-label');
    if (label) return label;
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    if (labels.length > 0) return labels.map((each) => each.textContent).join(' ');
    return element.textContent ?? '';
  };
  return (asked instanceof Element ? [asked] : asked).map(nameOf);
}
