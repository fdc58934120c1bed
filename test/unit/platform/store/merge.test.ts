import { describe, expect, it } from 'vitest';
import { asInstant } from '../../../../lib/model.ts';
import { bury, changeTime, merge, revive } from '../../../../lib/platform/store/merge.ts';
import { settle } from '../../../../lib/platform/store/settle.ts';
import { annotation, at, savedArticle } from './records.ts';

const note = (id: string, second: number, text = '') => annotation(id, 'a', { updatedAt: at(second), note: text });

describe('merge', () => {
  it.each([
    ['nothing', [], [], { write: [], added: 0, updated: 0, unchanged: 0 }],
    ['a new record', [], [note('1', 1)], { write: [note('1', 1)], added: 1, updated: 0, unchanged: 0 }],
    ['a later one', [note('1', 1)], [note('1', 2)], { write: [note('1', 2)], added: 0, updated: 1, unchanged: 0 }],
    ['an earlier one', [note('1', 2)], [note('1', 1)], { write: [], added: 0, updated: 0, unchanged: 1 }],
    ['a tie', [note('1', 1, 'x')], [note('1', 1, 'y')], { write: [], added: 0, updated: 0, unchanged: 1 }],
    [
      'one id three times',
      [],
      [note('1', 1), note('1', 3, 'x'), note('1', 3, 'y')],
      { write: [note('1', 3, 'x')], added: 1, updated: 0, unchanged: 0 },
    ],
  ])('%s', (_, stored, incoming, expected) => {
    expect(merge(stored, incoming)).toEqual(expected);
  });
});

it.each([
  ['after the last change', at(5), at(3), at(5)],
  ['at the same instant', at(3), at(3), '2026-01-01T00:00:03.001Z'],
  ['after the clock was set back', at(1), at(3), '2026-01-01T00:00:03.001Z'],
  ['when no later instant can be written', at(1), '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
])('changeTime %s', (_, now, last, expected) => {
  expect(changeTime(now, { id: '1', updatedAt: asInstant(last) })).toBe(expected);
});

it('buries and revives without touching the record it was given', () => {
  const record = Object.freeze(note('1', 1));
  const buried = Object.freeze(bury(record, at(2)));
  expect(buried).toEqual({ ...record, deletedAt: at(2), updatedAt: at(2) });
  expect(revive(buried, at(3))).toEqual({ ...record, updatedAt: at(3) });
});

describe('settle', () => {
  const deleted = savedArticle('a', { deletedAt: at(5), updatedAt: at(5) });
  const dead = annotation('1', 'a', { deletedAt: at(5), updatedAt: at(5) });
  it.each([
    ['a live article', savedArticle('a'), [note('1', 9)], { article: null, annotations: [] }],
    ['a deleted one with nothing live', deleted, [dead], { article: null, annotations: [] }],
    [
      'an annotation from before the deletion, which covers it',
      deleted,
      [dead, note('2', 3)],
      { article: null, annotations: [{ ...note('2', 3), deletedAt: at(5), updatedAt: at(5) }] },
    ],
    [
      'an annotation of the same instant, which it covers too',
      deleted,
      [note('2', 5)],
      {
        article: null,
        annotations: [{ ...note('2', 5), deletedAt: at(5), updatedAt: asInstant('2026-01-01T00:00:05.001Z') }],
      },
    ],
    [
      'a later annotation, which brings article and the others back',
      deleted,
      [dead, note('2', 3), note('3', 7)],
      { article: savedArticle('a', { updatedAt: at(7) }), annotations: [] },
    ],
  ])('%s', (_, article, annotations, expected) => {
    expect(settle(article, annotations)).toEqual(expected);
  });
});
