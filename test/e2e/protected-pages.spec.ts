import { expect, test } from 'vitest';
import { closeSidebar } from '../../scripts/browsers/openSidebar.ts';
import { PROTECTION_NAMES } from '../../scripts/serve/pageHeaders.ts';
import { watchConsole } from './harness/console.ts';
import { expectedOf } from './harness/expected.ts';
import { marked } from './harness/highlights.ts';
import { missingEvents } from './harness/missingEvents.ts';
import { useSession } from './harness/session.ts';
import { shownEvents } from './harness/timeline.ts';

const session = useSession();

test.each(PROTECTION_NAMES)('a page served as %s is read like any other', async (protection) => {
  const page = await session().open(`/${protection}/city-notice.html`);
  const said = watchConsole(page);
  const frame = await session().read(page);

  expect(missingEvents(expectedOf('city-notice').events, await shownEvents(frame))).toEqual([]);
  expect(await marked(page, 'date')).toContain('10/13/17');
  expect(said).toEqual([]);

  await closeSidebar(session().driver, page);
});

test('the isolated page is cross-origin isolated indeed', async () => {
  const page = await session().open('/isolated/city-notice.html');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('an article drawn by a script, and drawn again while it is open, keeps its marks', async () => {
  const page = await session().open('/special/hydrating.html');
  await page.waitForSelector('article');
  await page.waitForFunction(() => document.title.startsWith('Credit union'));
  const frame = await session().read(page);
  const edtf = (await shownEvents(frame)).map((event) => event.edtf);
  expect(edtf).toEqual(expect.arrayContaining(['2024-04-03', '2024-04-26', '2024-04-27', '2024-05-20', '2024-05-22']));

  await marked(page, 'date');
  await page.evaluate('redrawParagraph()');
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('breachline-date') ?? [])].some(
      (range) => range.startContainer.isConnected && range.startContainer.textContent?.includes('old portal'),
    ),
  );
});
