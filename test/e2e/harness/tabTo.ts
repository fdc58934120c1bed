import type { Page } from 'puppeteer-core';
import { focusedName } from './controls.ts';

/** As many controls as a page has at most, and then some. */
const MOST_PRESSES = 200;

/**
 * Goes on by Tab until the keyboard is on a control of this name, which must be in sight when it gets there.
 * @param isBack with Shift
 */
export async function tabTo(page: Page, name: RegExp, isBack = false): Promise<void> {
  const passed: string[] = [];
  if (isBack) await page.keyboard.down('Shift');
  try {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      await page.keyboard.press('Tab');
      const at = await focusedName(page.mainFrame());
      if (!name.test(at)) {
        passed.push(at);
        continue;
      }
      if (!(await isSeen(page))) throw new Error(`Expected "${at}" to be in sight with the keyboard on it`);
      return;
    }
  } finally {
    if (isBack) await page.keyboard.up('Shift');
  }
  throw new Error(`Expected to come to ${name} by Tab, came to: ${[...new Set(passed)].join(' | ')}`);
}

/** Whether what the keyboard is on can be seen, at least in part, and shows that it has it (WCAG 2.4.7, 2.4.11). */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement) return false;
    const { left, top, right, bottom } = activeElement.getBoundingClientRect();
    const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
    const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const over = document.elementFromPoint(x, y);
    const isOver = over !== null && (activeElement.contains(over) || over.contains(activeElement));
    return isOver && getComputedStyle(activeElement).outlineStyle !== 'none';
  });
