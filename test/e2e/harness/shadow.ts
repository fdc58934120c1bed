import type { Page } from 'puppeteer-core';
import type { Driver, ShadowControl } from '../../../scripts/browsers/driver.ts';
import { waitUntil } from '../../../scripts/waitUntil.ts';

/** The control of this name in our closed shadow root, once it is there; throws after 5 s. */
export async function shadowControl(driver: Driver, page: Page, name: RegExp): Promise<ShadowControl> {
  const control = await waitUntil(
    async () => (await driver.shadowControls(page)).find((candidate) => name.test(candidate.name)),
    5_000,
  );
  if (control) return control;
  const names = (await driver.shadowControls(page)).map((candidate) => candidate.name);
  throw new Error(`Expected a control named ${name}, got ${names.join(', ') || 'none'}`);
}

/** Clicks a control in our closed shadow root with the mouse. */
export async function clickShadowControl(driver: Driver, page: Page, name: RegExp): Promise<void> {
  const { box } = await shadowControl(driver, page, name);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
