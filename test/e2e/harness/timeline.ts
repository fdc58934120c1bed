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

/**
 * Scrolls the sidebar from its top to its end, a screen at a time, and returns every event that came by, each once:
 * of a long timeline only what is near is in the page.
 */
export async function scrolledEvents(frame: Frame): Promise<ShownEvent[]> {
  const seen = new Map<string, ShownEvent>();
  await frame.evaluate(() => scrollTo(0, 0));
  for (let isEnd = false; !isEnd; ) {
    for (const event of await shownEvents(frame)) seen.set(`${event.edtf} ${event.kind} ${event.text}`, event);
    isEnd = await frame.evaluate(
      () =>
        new Promise<boolean>((done) => {
          const { scrollHeight } = document.documentElement;
          const wasAtEnd = scrollY + innerHeight >= scrollHeight - 2;
          scrollBy(0, innerHeight * 0.7);
          // The scroll is told before one frame, what it brings is there at the next.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(wasAtEnd), 30)));
        }),
    );
  }
  return [...seen.values()];
}
