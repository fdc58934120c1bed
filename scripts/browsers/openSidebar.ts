import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from '../waitUntil.ts';
import type { Driver } from './driver.ts';

/** How long one press may take to show the frame before it is taken as lost, in ms. */
const PATIENCE = 6_000;
const PRESSES = 4;

/**
 * Presses the toolbar button until the sidebar's frame is there. A press right after the install or right after a
 * navigation that changed process can be lost; a second one is made only when the first has shown nothing for 6 s,
 * because a second press closes what the first one opened.
 */
export async function openSidebar(driver: Driver, page: Page): Promise<Frame> {
  for (let press = 1; press <= PRESSES; press++) {
    await driver.pressToolbarButton(page);
    const frame = await waitUntil(() => driver.sidebarFrame(page), PATIENCE);
    if (frame) return frame;
  }
  throw new Error(`Expected the sidebar on ${page.url()} after ${PRESSES} presses of the toolbar button`);
}

/** Presses the toolbar button once and waits until the sidebar's frame is gone. */
export async function closeSidebar(driver: Driver, page: Page): Promise<void> {
  await driver.pressToolbarButton(page);
  const gone = await waitUntil(async () => ((await driver.sidebarFrame(page)) ? null : true), PATIENCE);
  if (!gone) throw new Error(`Expected the sidebar on ${page.url()} to be gone after a press of the toolbar button`);
}
