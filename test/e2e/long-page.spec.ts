import { expect, test } from 'vitest';
import { openSidebar } from '../../scripts/browsers/openSidebar.ts';
import { LONG_PAGE } from '../../scripts/serve/startServer.ts';
import { marked } from './harness/highlights.ts';
import { useSession } from './harness/session.ts';
import { scrolledEvents } from './harness/timeline.ts';

const session = useSession();

test('a page of 10,000 paragraphs: every one of its 1,000 dates is marked and in the timeline', async () => {
  const page = await session().open(LONG_PAGE);
  const frame = await openSidebar(session().driver, page);
  await frame.waitForSelector('li[data-edtf="2000-01-01"]', { timeout: 110_000 });
  const days = new Set((await scrolledEvents(frame)).map((event) => event.edtf));
  expect(days.size).toBeGreaterThanOrEqual(1_000);
  expect(days).toContain('2002-09-26');
  const dates = await marked(page, 'date');
  expect(dates.length).toBeGreaterThanOrEqual(1_000);
});
