import { describe, expect, test } from 'vitest';
import { analyzeRow } from '../../../lib/analyze/analyzeRow.ts';
import { compareRows } from '../../../lib/compare/compareRows.ts';

const noPages = (): never => {
  throw new Error('Expected no page');
};
const analysed = (row: object): unknown => JSON.parse(JSON.stringify(analyzeRow(row, noPages)));

const A = {
  id: 'a',
  text: 'Acme Widgets was breached on March 3, 2021. It discovered the breach on April 9, 2021. The theft affected 61,400 customers.',
  published: '2021-05-01',
};
const B = {
  id: 'b',
  text: 'Acme Widgets was breached on March 8, 2021. It discovered the breach on April 9, 2021.',
  published: '2021-05-02',
};

describe('rows of analyze', () => {
  const rows = [A, B].map(analysed);

  test('are grouped by suggestions where none names an incident', () => {
    const { suggestions, incidents, errors } = compareRows(rows);
    expect(suggestions.map(({ ids }) => ids)).toEqual([['a', 'b']]);
    expect(incidents.map(({ ids }) => ids)).toEqual([['a', 'b']]);
    expect(errors).toBeUndefined();
  });

  test('and by the incident where one does: then only those', () => {
    const { incidents } = compareRows([analysed({ ...A, incident: 'acme' }), rows[1]]);
    expect(incidents.map(({ incident, ids }) => [incident, ids])).toEqual([['acme', ['a']]]);
  });

  test('every cell stands in its text as printed', () => {
    const texts = new Map([A, B].map(({ id, text }) => [id, text]));
    const cells = compareRows(rows).incidents.flatMap(({ claims }) => claims.flatMap((claim) => claim.cells));
    expect(cells.length).toBeGreaterThan(4);
    for (const { id, text, start, end } of cells) expect(texts.get(String(id))?.slice(start, end)).toBe(text);
  });

  test('verdicts are printed in words', () => {
    const claims = compareRows(rows).incidents[0]?.claims ?? [];
    expect(claims.find(({ claim }) => claim === 'discovery')).toMatchObject({ verdict: 'equal' });
    expect(claims.find(({ claim }) => claim === 'people_affected')).toMatchObject({ verdict: 'only one source' });
  });

  test('rows of an earlier version, without the text and the times of events, are compared all the same', () => {
    const old = rows.map((row) => {
      const { text: _, events, ...rest } = row as { text: string; events: Record<string, unknown>[] };
      return {
        ...rest,
        events: events.map(({ start, end, kind, value, label, quote }) => ({ start, end, kind, value, label, quote })),
      };
    });
    const claims = compareRows(old).incidents[0]?.claims ?? [];
    expect(claims.find(({ claim }) => claim === 'discovery')).toMatchObject({ verdict: 'equal' });
  });
});

test.each<[string, unknown, string]>([
  ['nothing', null, 'give rows of analyze'],
  ['an error row', { id: 'x', error: 'the page is empty' }, 'the page is empty'],
  ['no id', { text: 'x' }, 'id'],
  [
    'an unknown kind',
    { id: 1, text: 'x', events: [{ start: 0, end: 1, kind: 'party', value: '2021', label: '', quote: 'x' }] },
    'kind',
  ],
  [
    'an offset behind the text',
    { id: 1, text: 'x', entities: [{ start: 0, end: 9, text: 'x', type: 'ORG', canonical: 'x' }] },
    'behind the end',
  ],
])('%s is told of, and the others are compared', (_, bad, error) => {
  const { errors, incidents } = compareRows([bad, ...[A, B].map(analysed)]);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.error).toContain(error);
  expect(incidents).toHaveLength(1);
});

test('a second row of one id is refused', () => {
  expect(compareRows([A, A].map(analysed)).errors).toMatchObject([{ id: 'a' }]);
});
