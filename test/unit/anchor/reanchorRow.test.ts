import { describe, expect, test } from 'vitest';
import { reanchorRow } from '../../../lib/anchor/reanchorRow.ts';

const before = 'On 9/25 the first call was made.\nOn 9/26 the bank was told.';

describe('a row', () => {
  test('each span is found in the later text or is null, in order', () => {
    const after = 'Updated.\nOn 9/26 the bank was told by phone.';
    expect(
      reanchorRow({
        id: 7,
        before,
        after,
        spans: [
          { start: 3, end: 7 },
          { start: 36, end: 40 },
        ],
      }),
    ).toEqual({
      id: 7,
      spans: [null, { start: 12, end: 16 }],
    });
  });

  test.each([
    [
      'CRLF that stays',
      'On 9/25 the first.\r\nOn 9/26 the bank.',
      'New.\r\nOn 9/25 the first.\r\n\r\nOn 9/26 the bank.',
      23,
      27,
      31,
    ],
    [
      'CRLF that becomes LF',
      'On 9/25 the first.\r\nOn 9/26 the bank.',
      'On 9/25 the first.\nOn 9/26 the bank.',
      23,
      27,
      22,
    ],
    [
      'half a character',
      'a \ud83d b \ude00 the vendor told the city.',
      'x a \ud83d b \ude00 the vendor told the city.',
      2,
      3,
      4,
    ],
    ['half an emoji', 'told 😀😀 the city', 'it told 😀😀 the city', 6, 7, 9],
    ['spaces alone', 'abc   def', 'abc   def', 3, 6, 3],
    ['a null character', 'a\u0000b told c', 'a\u0000b told c d', 0, 3, 0],
    ['nothing left', 'abc def', '', 0, 3, null],
  ])('%s', (_, older, newer, start, end, place) => {
    const spans = [place === null ? null : { start: place, end: place + end - start }];
    expect(reanchorRow({ id: 1, before: older, after: newer, spans: [{ start, end }] })).toEqual({ id: 1, spans });
  });

  test('the same words ten thousand times: lost, or where the same words stand', () => {
    const older = 'a b c '.repeat(10_000);
    const spans = Array.from({ length: 20 }, (_, at) => ({ start: 2_000 * at, end: 2_000 * at + 40 }));
    const answer = reanchorRow({ id: 1, before: older, after: older.slice(303), spans });
    const found = 'spans' in answer ? answer.spans : [];
    expect(found).toHaveLength(spans.length);
    for (const [at, span] of found.entries()) {
      const { start, end } = spans[at] ?? { start: 0, end: 0 };
      if (span) expect(older.slice(303).slice(span.start, span.end)).toBe(older.slice(start, end));
    }
  });

  test('no spans, no answers', () => {
    expect(reanchorRow({ id: 'a', before: '', after: '', spans: [] })).toEqual({ id: 'a', spans: [] });
  });

  test.each([
    [null, 'expected an object'],
    [[], 'expected an object'],
    [{ before, after: '', spans: [] }, 'id must be'],
    [{ id: 1, after: '', spans: [] }, 'before must be'],
    [{ id: 1, before, spans: [] }, 'after must be'],
    [{ id: 1, before, after: '' }, 'spans must be'],
    [
      {
        id: 1,
        before,
        after: '',
        spans: [
          { start: 0, end: 2 },
          { start: 3, end: 999 },
        ],
      },
      'spans[1]',
    ],
    [{ id: 1, before, after: '', spans: [{ start: 4, end: 4 }] }, 'spans[0]'],
    [{ id: 1, before, after: '', spans: [{ start: -1, end: 4 }] }, 'spans[0]'],
    [{ id: 1, before, after: '', spans: [{ start: 0.5, end: 4 }] }, 'spans[0]'],
    [{ id: 1, before, after: '', spans: ['9/25'] }, 'spans[0]'],
  ])('%j is refused with the reason', (row, reason) => {
    const answer = reanchorRow(row);
    expect('error' in answer && answer.error).toContain(reason);
  });
});
