import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allRecords } from '../../../../lib/library/recordTypes.ts';
import { type Connection, connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { answerStoreCall, isStoreMessage } from '../../../../lib/platform/store/storeCall.ts';
import { annotation, at, savedArticle } from './records.ts';

let connection: Connection;
beforeEach(() => {
  connection = connect(crypto.randomUUID());
});
afterEach(() => connection.close());

const answer = (message: unknown) => answerStoreCall(createStore(connection), message);
const call = (method: string, ...args: unknown[]) => answer({ type: 'store', method, args });

it('performs every method', async () => {
  const saved = savedArticle('a');
  const one = annotation('1', 'a', { tags: ['x'] });
  expect(await call('keep', saved, [])).toEqual({ ok: true, value: null });
  expect(await call('put', [one])).toEqual({ ok: true, value: null });
  expect(await call('open', saved.key)).toEqual({ ok: true, value: { saved, annotations: [one] } });
  expect(await call('tags')).toEqual({ ok: true, value: [{ tag: 'x', count: 1, articles: 0 }] });
  const all = allRecords({ articles: [saved], annotations: [one] });
  expect(await call('exportAll')).toEqual({ ok: true, value: all });
  expect(await call('importAll', all)).toMatchObject({ ok: true, value: { articles: { unchanged: 1 } } });
  expect(await call('deleteArticles', ['a'], at(1))).toEqual({ ok: true, value: null });
  expect(await call('list')).toEqual({ ok: true, value: [] });
  expect(await call('restoreArticles', ['a'], at(1), at(2))).toEqual({ ok: true, value: null });
  expect(await call('list')).toMatchObject({ ok: true, value: [{ id: 'a', annotations: 1 }] });
});

it('answers with what the store rejected', async () => {
  expect(await call('put', [annotation('1', 'never')])).toMatchObject({ ok: false, code: 'unknown-article' });
});

describe('refuses a message that is no call, naming the place, and writes nothing', () => {
  const bad = { ...annotation('1', 'a'), colour: 'red' };
  it.each([
    ['a method nobody knows', { type: 'store', method: 'drop', args: [] }, /^.*method: expected/],
    ['a method of Object', { type: 'store', method: 'constructor', args: [] }, /method/],
    ['no arguments', { type: 'store', method: 'open' }, /args/],
    ['too few arguments', { type: 'store', method: 'deleteArticles', args: [['a']] }, /args\[1\]/],
    ['too many arguments', { type: 'store', method: 'list', args: [1] }, /args\[0\]/],
    ['a bad time', { type: 'store', method: 'deleteArticles', args: [['a'], 'now'] }, /args\[1\]: expected an instant/],
    ['a bad record', { type: 'store', method: 'put', args: [[bad]] }, /args\[0\]\[0\]\.colour: expected "yellow"/],
    ['a list for a record', { type: 'store', method: 'keep', args: [[], []] }, /args\[0\]/],
    ['surplus keys', { type: 'store', method: 'list', args: [], extra: 1 }, /extra: unknown key/],
    ['nothing', null, /expected/],
  ])('%s', async (_, message, reason) => {
    const refused = await answer(message);
    expect(refused).toMatchObject({ ok: false, code: 'refused', error: expect.stringMatching(reason) });
    expect(await createStore(connection).exportAll()).toEqual(allRecords({}));
  });

  it('whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(await answer(message)).toMatchObject({ ok: false, code: 'refused' });
      }),
    );
  });
});

it.each([
  [{ type: 'store', method: 'list', args: [] }, true],
  [{ type: 'store' }, true],
  [{ type: 'dock', width: 1 }, false],
  ['store', false],
  [null, false],
  [undefined, false],
])('isStoreMessage(%o) is %s', (message, expected) => {
  expect(isStoreMessage(message)).toBe(expected);
});
