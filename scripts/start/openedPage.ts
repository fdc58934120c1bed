import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { UserError } from '../userError.ts';

/** How long a page may take to load, in ms. */
const PATIENCE = 45_000;

/**
 * Opens an address in a tab of its own and closes the empty one the browser started with (presses of the toolbar
 * button do not reach that one in Chromium). Throws a UserError that names the address when it does not load.
 */
export async function openedPage(driver: Driver, address: string): Promise<Page> {
  const empty = await driver.browser.pages();
  const page = await driver.browser.newPage();
  for (const tab of empty) await tab.close();
  try {
    await page.goto(address, { timeout: PATIENCE });
    return page;
  } catch (error) {
    throw new UserError(`${address} could not be opened: ${error instanceof Error ? error.message : error}`);
  }
}
