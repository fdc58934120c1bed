import type { Frame } from 'puppeteer-core';

const TIMELINE = 'ol[aria-label="Timeline"]';

export interface ShownEvent {
  kind: string;
  edtf: string;
  datetime: string;
  text: string;
}

/** Waits until the sidebar shows at least one event. */
export async function timelineShown(frame: Frame): Promise<void> {
  await frame.waitForSelector(`${TIMELINE} > li[data-edtf]`, { timeout: 30_000 });
}

/** The events in the order in which the sidebar shows them. */
export function shownEvents(frame: Frame): Promise<ShownEvent[]> {
  return frame.$$eval(`${TIMELINE} > li[data-edtf]`, (items) =>
    items.map((item) => ({
      kind: item.getAttribute('data-kind') ?? '',
      edtf: item.getAttribute('data-edtf') ?? '',
      datetime: item.querySelector('time')?.getAttribute('datetime') ?? '',
      text: item.textContent ?? '',
    })),
  );
}
