import axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

/** WCAG 2.2 AA and what it contains. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong in a page or frame as it stands, one line for each element.
 * @param only these rules, or all of WCAG's
 */
export async function violations(room: Frame | Page, only: readonly string[] = TAGS): Promise<string[]> {
  await room.evaluate(axe.source);
  return room.evaluate(
    async (tags) => {
      const { axe: run } = window as unknown as { axe: typeof import('axe-core') };
      const { violations: found } = await run.run(document, { runOnly: tags });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    [...only],
  );
}

/** CSS px by which a page or frame is wider than its window: text that must be scrolled sideways (WCAG 1.4.10). */
export const overflow = (room: Frame | Page): Promise<number> =>
  room.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
