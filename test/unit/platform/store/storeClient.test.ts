import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { allRecords } from '../../../../lib/library/recordTypes.ts';
import type { StoreCall } from '../../../../lib/messaging/protocol.ts';
import { asArticleId } from '../../../../lib/model.ts';
import { connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { answerStoreCall } from '../../../../lib/platform/store/storeCall.ts';
import { createStoreClient } from '../../../../lib/platform/store/storeClient.ts';
import { annotation, at, savedArticle } from './records.ts';

/** What happens to a call on its way: answered, killed before it was performed, or performed and its answer lost. */
type Fate = 'answered' | 'not-performed' | 'answer-lost' | 'no-listener';

/** A background that meets its calls with these fates, in order, then answers. Messages are JSON, as in Chromium. */
function background(fates: Fate[]) {
  const connection = connect(crypto.randomUUID());
  const store = createStore(connection);
  const calls: StoreCall[] = [];
  const send = async (call: StoreCall): Promise<unknown> => {
    calls.push(call);
    const fate = fates.shift() ?? 'answered';
    if (fate === 'no-listener') return undefined;
    if (fate === 'not-performed') throw new Error('Could not establish connection. Receiving end does not exist.');
    const answer = await answerStoreCall(store, JSON.parse(JSON.stringify(call)));
    if (fate === 'answer-lost') throw new Error('The message port closed before a response was received.');
    return JSON.parse(JSON.stringify(answer));
  };
  return { send, calls, store, close: () => connection.close() };
}

const repeatAfter = [0, 0, 0];

describe('createStoreClient', () => {
  it.each<[string, Fate[]]>([
    ['at once', []],
    ['after the background was stopped before it heard', ['not-performed']],
    ['after the background was stopped before it answered', ['answer-lost']],
    ['while the background was still starting', ['no-listener', 'not-performed', 'answer-lost']],
  ])('performs a write %s, exactly once in effect', async (_, fates) => {
    const { send, store, close } = background([...fates]);
    const client = createStoreClient({ send, repeatAfter });
    await client.keep(savedArticle('a'), [annotation('1', 'a')]);
    expect(await store.exportAll()).toEqual(
      allRecords({ articles: [savedArticle('a')], annotations: [annotation('1', 'a')] }),
    );
    close();
  });

  it('performs every method through messages as the store itself does', async () => {
    const { send, store, close } = background(
      Array.from({ length: 30 }, (_, i) => (i % 2 ? 'answered' : 'answer-lost')),
    );
    const client = createStoreClient({ send, repeatAfter });
    const id = asArticleId('a');
    await client.keep(savedArticle('a'), []);
    await client.put([annotation('1', 'a', { tags: ['x'] })]);
    await client.deleteArticles([id], at(1));
    expect(await client.open('https://example.org/a')).toBeNull();
    await client.restoreArticles([id], at(1), at(2));
    expect(await client.open('https://example.org/a')).toEqual(await store.open('https://example.org/a'));
    expect(await client.list()).toEqual(await store.list());
    expect(await client.tags()).toEqual([{ tag: 'x', count: 1, articles: 0 }]);
    const all = await client.exportAll();
    expect(all).toEqual(await store.exportAll());
    expect(await client.importAll(all)).toMatchObject({ annotations: { unchanged: 1 } });
    close();
  });

  it('gives up after the last repeat, and says that this is not saved', async () => {
    const { send, calls, close } = background(Array.from({ length: 9 }, () => 'not-performed'));
    const client = createStoreClient({ send, repeatAfter });
    await expect(client.list()).rejects.toMatchObject({
      name: 'StoreError',
      code: 'unreachable',
      message: expect.stringMatching(/Receiving end does not exist.*not saved yet: reload the page/),
    });
    expect(calls).toHaveLength(4);
    close();
  });

  it('does not repeat what the store refused', async () => {
    const { send, calls, close } = background([]);
    const client = createStoreClient({ send, repeatAfter });
    await expect(client.put([annotation('1', 'never')])).rejects.toMatchObject({ code: 'unknown-article' });
    expect(calls).toHaveLength(1);
    close();
  });

  it('stops waiting when its signal aborts, and makes no further call', async () => {
    const { send, calls, close } = background(['not-performed']);
    const stop = new AbortController();
    const client = createStoreClient({ send, repeatAfter: [3_600_000], signal: stop.signal });
    const listing = client.list();
    // One turn of the event loop: the first try has failed, the client waits for an hour.
    await new Promise((resolve) => setTimeout(resolve));
    stop.abort(new Error('sidebar closed'));
    await expect(listing).rejects.toThrow('sidebar closed');
    await expect(client.list()).rejects.toThrow('sidebar closed');
    expect(calls).toHaveLength(1);
    close();
  });
});
