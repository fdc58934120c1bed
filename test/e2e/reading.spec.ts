import { describe, expect, test } from 'vitest';
import { expectedOf, SAMPLES } from './harness/expected.ts';
import { highlights, marked, markedFurniture } from './harness/highlights.ts';
import { missingEvents } from './harness/missingEvents.ts';
import { useSession } from './harness/session.ts';
import { shownEvents } from './harness/timeline.ts';

const session = useSession();

describe.each(SAMPLES)('a click on %s', (sample) => {
  const expected = expectedOf(sample);

  test('shows every dated event, marks them in the page, and marks nothing of the furniture', async () => {
    const page = await session().open(`/${sample}.html`);
    const frame = await session().read(page);

    expect(await frame.$eval('h1', (heading) => heading.textContent)).toBe(expected.title);
    const published = await frame.$eval('.published time', (time) => time.getAttribute('datetime'));
    expect(published).toBe(expected.published.value);

    expect(missingEvents(expected.events, await shownEvents(frame))).toEqual([]);

    const dates = await marked(page, 'date');
    for (const { text } of expected.events) {
      expect(
        dates.some((words) => words.includes(text) || text.includes(words)),
        `"${text}" is marked`,
      ).toBe(true);
    }
    expect(await markedFurniture(page, expected.furniture)).toEqual([]);

    const types = Object.keys(await highlights(page));
    for (const { type } of expected.entities) expect(types).toContain(type.toLowerCase().replace('_', '-'));
  });
});

test('the timeline is in order, and each item says when in a <time>', async () => {
  const page = await session().open('/city-notice.html');
  const events = await shownEvents(await session().read(page));
  const days = events.map(({ edtf }) => /\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(edtf)?.[0] ?? '');
  // A month stands before its first day.
  expect(days).toEqual([...days].sort());
  for (const { datetime, edtf } of events) expect(edtf).toContain(datetime.slice(0, 7));
});

test('between two days of the timeline stands how far they are apart', async () => {
  const page = await session().open('/city-notice.html');
  const frame = await session().read(page);
  const gap = await frame.$eval('li[data-edtf="2017-10-16"] .gap', (element) => element.textContent);
  expect(gap).toBe('3 days');
});
