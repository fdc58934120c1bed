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
