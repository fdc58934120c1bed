import type { Page } from 'puppeteer-core';

/** Collects what the page's console says from now on, warnings and errors only, uncaught errors included. */
export function watchConsole(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  return said;
}
