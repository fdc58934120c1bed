import type { Frame } from 'puppeteer-core';
import { UserError } from '../userError.ts';

/** One event as the sidebar shows it. */
export interface TimelineRow {
  edtf: string;
  /** The kind's key, such as `vendor_notice`. */
  kind: string;
  label: string;
  /** The exact words of the date. */
  date: string;
  /** The sentence or list item it was read from. */
  quote: string;
  /** What the sidebar says of a date that is inferred or odd. */
  doubt: string | null;
}

export interface ShownTimeline {
  title: string;
  /** As the sidebar says it: the date and where it came from. */
  published: string;
  events: TimelineRow[];
}

const EVENTS = 'ol[aria-label="Timeline"] > li[data-edtf]';

/** What stands there instead when there is nothing to read (which says what to do), or nothing dated. */
const NONE = '.notice-what:has(+ p), [role=tabpanel]:not([hidden]) .empty:not([role=status])';

/** How long the analysis may take, in ms. */
const PATIENCE = 60_000;

/**
 * Reads the timeline from the sidebar's own page, after unfolding every event so that its quote is there. Throws a
 * UserError with the sidebar's own words when the page is no article or has no dated event.
 */
export async function readTimeline(frame: Frame): Promise<ShownTimeline> {
  await frame.waitForSelector(`${EVENTS}, ${NONE}`, { timeout: PATIENCE });
  if (!(await frame.$(EVENTS))) {
    throw new UserError(await frame.$eval(NONE, (notice) => notice.textContent ?? ''));
  }
  await frame.$$eval(`${EVENTS} button[aria-expanded=false]`, (buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click();
  });
  await frame.waitForFunction(
    (selector) => [...document.querySelectorAll(selector)].every((event) => event.querySelector('blockquote')),
    {},
    EVENTS,
  );
  return frame.evaluate((selector) => {
    const textOf = (parent: ParentNode, part: string) => parent.querySelector(part)?.textContent?.trim() ?? '';
    return {
      title: textOf(document, 'h1'),
      published: textOf(document, '.published'),
      events: [...document.querySelectorAll(selector)].map((event) => ({
        edtf: event.getAttribute('data-edtf') ?? '',
        kind: event.getAttribute('data-kind') ?? '',
        label: textOf(event, '.event-label'),
        date: textOf(event, 'blockquote mark'),
        quote: textOf(event, 'blockquote'),
        doubt: textOf(event, '.event-doubt') || null,
      })),
    };
  }, EVENTS);
}

/** Folds every event again, for the picture. */
export async function foldAll(frame: Frame): Promise<void> {
  await frame.$$eval(`${EVENTS} button[aria-expanded=true]`, (buttons) => {
    for (const button of buttons) if (button instanceof HTMLElement) button.click();
  });
}
