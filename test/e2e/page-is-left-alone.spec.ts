import { expect, test } from 'vitest';
import { closeSidebar } from '../../scripts/browsers/openSidebar.ts';
import { waitUntil } from '../../scripts/waitUntil.ts';
import { watchConsole } from './harness/console.ts';
import { clickControl } from './harness/controls.ts';
import { SAMPLES } from './harness/expected.ts';
import { highlights, marked } from './harness/highlights.ts';
import { serialise, serialiseWithoutHost } from './harness/serialise.ts';
import { useSession } from './harness/session.ts';

const session = useSession();

test.each(SAMPLES)('%s: the DOM differs by our host element while open, and by nothing after', async (sample) => {
  const page = await session().open(`/${sample}.html`);
  const said = watchConsole(page);
  const before = await serialise(page);

  await session().read(page);
  await marked(page, 'date');
  expect(await serialiseWithoutHost(page)).toBe(before);

  await closeSidebar(session().driver, page);
  expect(await serialise(page)).toBe(before);
  expect(await highlights(page)).toEqual({});
  expect(said).toEqual([]);
});

test('the close button does what the second click does', async () => {
  const page = await session().open('/second-city.html');
  const before = await serialise(page);
  const frame = await session().read(page);
  await clickControl(frame, 'Close Breachline');
  const closed = await waitUntil(async () => ((await session().driver.sidebarFrame(page)) ? null : true), 5_000);
  expect(closed).toBe(true);
  expect(await serialise(page)).toBe(before);
});

test('the sidebar pushes the page aside and gives the room back', async () => {
  const page = await session().open('/feature.html');
  const rightEdge = () => page.$eval('.story', (story) => story.getBoundingClientRect().right);
  const widthBefore = await page.evaluate(() => document.documentElement.clientWidth);
  const edgeBefore = await rightEdge();

  await session().read(page);
  const host = await page.$eval('breachline-sidebar', (element) => element.getBoundingClientRect().left);
  const sidebarLeft = host > 0 ? host : widthBefore;
  expect(await rightEdge()).toBeLessThanOrEqual(sidebarLeft);
  expect(await rightEdge()).toBeLessThan(edgeBefore);

  await closeSidebar(session().driver, page);
  expect(await rightEdge()).toBe(edgeBefore);
});
