import type { Page } from 'puppeteer-core';

/** Browsers ask for a page's icon on their own, whenever it suits them, and complain where its policy forbids it. */
const NOT_OURS = /\/favicon\.ico/;

/** Collects what the page's console says from now on, warnings and errors only, uncaught errors included. */
export function watchConsole(page: Page): string[] {
  const said: string[] = [];
  const add = (text: string) => {
    if (!NOT_OURS.test(text)) said.push(text);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') add(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => add(`uncaught: ${error instanceof Error ? error.message : String(error)}`));
  return said;
}
