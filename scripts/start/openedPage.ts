import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { UserError } from '../userError.ts';

/** How long a page may take to load, in ms. */
const PATIENCE = 45_000;

/** Opens an address in the browser's first tab. Throws a UserError that names the address when it does not load. */
export async function openedPage(driver: Driver, address: string): Promise<Page> {
  const [first] = await driver.browser.pages();
  const page = first ?? (await driver.browser.newPage());
  try {
    await page.goto(address, { timeout: PATIENCE });
    return page;
  } catch (error) {
    throw new UserError(`${address} could not be opened: ${error instanceof Error ? error.message : error}`);
  }
}
