import { describe, expect, it } from 'vitest';
import type { ChangeCounts } from '../../../../lib/messaging/protocol.ts';
import { type Annotation, asInstant } from '../../../../lib/model.ts';
import { countChanges } from '../../../../lib/platform/store/countChanges.ts';
import { bury, changeTime, liveOrLaterWins, merge, revive } from '../../../../lib/platform/store/merge.ts';
import { settle } from '../../../../lib/platform/store/settle.ts';
import { annotation, at, savedArticle, version } from './records.ts';

const none = { added: 0, updated: 0, restored: 0, deleted: 0, unchanged: 0 };
const note = (id: string, second: number, text = '') => annotation(id, 'a', { updatedAt: at(second), note: text });

describe('merge', () => {
  const dead = (id: string, second: number) => ({ ...note(id, second), deletedAt: at(second) });
  it.each<[string, Annotation[], Annotation[], Annotation[], Annotation[]]>([
    ['nothing', [], [], [], []],
    ['a new record', [], [note('1', 1)], [note('1', 1)], [note('1', 1)]],
    ['a later one', [note('1', 1)], [note('1', 2)], [note('1', 2)], [note('1', 2)]],
    ['an earlier one', [note('1', 2)], [note('1', 1)], [], []],
    ['a tie', [note('1', 1, 'x')], [note('1', 1, 'y')], [], []],
    [
      'one id three times',
      [],
      [note('1', 1), note('1', 3, 'x'), note('1', 3, 'y')],
      [note('1', 3, 'x')],
      [note('1', 3, 'x')],
    ],
    ['a later deletion', [note('1', 1)], [dead('1', 2)], [dead('1', 2)], [dead('1', 2)]],
    ['an earlier deletion', [note('1', 2)], [dead('1', 1)], [], []],
    ['a live one, deleted here later', [dead('1', 2)], [note('1', 1)], [], [note('1', 1)]],
    ['a live one, deleted here at that instant', [dead('1', 1)], [note('1', 1)], [], [note('1', 1)]],
    ['a deletion, deleted here later', [dead('1', 2)], [dead('1', 1)], [], []],
  ])('%s', (_, stored, incoming, written, imported) => {
    expect(merge(stored, incoming)).toEqual(written);
    expect(merge(stored, incoming, liveOrLaterWins)).toEqual(imported);
  });
});

it('countChanges tells added, updated, restored, deleted and unchanged apart', () => {
  const dead = { ...note('1', 2), deletedAt: at(2) };
  const pairs: [keyof ChangeCounts, Annotation | undefined, Annotation | undefined][] = [
    ['added', undefined, note('1', 1)],
    ['unchanged', undefined, dead],
    ['updated', note('1', 1), note('1', 2)],
    ['unchanged', note('1', 1), note('1', 1)],
    ['deleted', note('1', 1), dead],
    ['restored', dead, note('1', 1)],
    ['unchanged', dead, dead],
  ];
  for (const [change, before, after] of pairs) {
    expect(countChanges([before], [after])).toEqual({ ...none, [change]: 1 });
  }
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
    expect(settle(article, annotations, [])).toEqual({ ...expected, versions: [] });
  });

  const hidden = version('v', 'a', { deletedAt: at(3), updatedAt: at(3) });
  const shown = (second: number) => version('v', 'a', { updatedAt: at(second) });
  it.each([
    ['is there when its article is, whatever hid it', savedArticle('a', { updatedAt: at(4) }), hidden, [shown(4)]],
    ['that is there stays as it is', savedArticle('a', { updatedAt: at(4) }), shown(0), []],
    ['is deleted with its article', deleted, shown(0), [version('v', 'a', { deletedAt: at(5), updatedAt: at(5) })]],
    ['that is deleted stays as it is', deleted, hidden, []],
  ])('an earlier text %s', (_, article, stored, versions) => {
    expect(settle(article, [], [stored])).toEqual({ article: null, annotations: [], versions });
  });
});
