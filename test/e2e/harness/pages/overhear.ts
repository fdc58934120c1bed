import type { WebWorker } from 'puppeteer-core';
import type { Page as ReadPage } from '../../../../lib/article/page.ts';
import type { PageMessage, SidebarMessage } from '../../../../lib/messaging/protocol.ts';
import type { Mark } from '../../../../lib/model.ts';
import type { Driver } from '../../../../scripts/browsers/driver.ts';

/** What reader and sidebar said to each other last. */
export interface Heard {
  page: ReadPage | null;
  marks: Mark[] | null;
}

type Message = PageMessage | SidebarMessage;

/**
 * Listens, in Chromium's background, to what passes between reader and sidebar: the article as it was read and the marks
 * as they were asked for, which no page shows.
 */
export async function overhear({ browser, extensionOrigin }: Driver): Promise<() => Promise<Heard>> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(extensionOrigin),
  );
  const worker: WebWorker | null = await target.worker();
  if (!worker) throw new Error('Expected the background to be a worker');
  await worker.evaluate(() => {
    interface Port {
      onMessage: { addListener(listen: (frame: { message?: Message }) => void): void };
    }
    interface World {
      chrome: { runtime: { onConnect: { addListener(listen: (port: Port) => void): void } } };
      heard: Heard;
    }
    const world = globalThis as unknown as World;
    world.heard = { page: null, marks: null };
    world.chrome.runtime.onConnect.addListener((port) => {
      port.onMessage.addListener(({ message }) => {
        if (message?.type === 'ready') world.heard = { page: null, marks: null };
        if (message?.type === 'page') world.heard.page = message.page;
        if (message?.type === 'paint') world.heard.marks = message.marks;
      });
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);
}
