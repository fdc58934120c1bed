import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../../lib/platform/store/database.ts';
import { createStore } from '../../../../lib/platform/store/store.ts';
import { annotation, savedArticle } from './records.ts';

/** Opens the database as another version of Breachline would; `close` it afterwards. */
function openRaw(name: string, version: number, onVersionChange?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => onVersionChange?.(db);
      resolve(db);
    };
  });
}

describe('connect', () => {
  it('opens nothing before it is asked to', async () => {
    const name = crypto.randomUUID();
    connect(name);
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('leaves a newer database alone, and says what to do', async () => {
    const name = crypto.randomUUID();
    (await openRaw(name, 990)).close();
    await expect(createStore(connect(name)).list()).rejects.toMatchObject({
      code: 'newer-version',
      message: expect.stringMatching(/version 99, this one knows \d+.*Update Breachline/),
    });
    expect((await indexedDB.databases()).find((database) => database.name === name)?.version).toBe(990);
  });

  it('lets go when a newer Breachline upgrades, and then says that this page is too old', async () => {
    const name = crypto.randomUUID();
    const store = createStore(connect(name));
    await store.keep(savedArticle('a'), [annotation('1', 'a')]);
    const newer = await openRaw(name, 990);
    expect(newer.version).toBe(990);
    newer.close();
    await expect(store.list()).rejects.toMatchObject({ code: 'newer-version' });
  });

  it('opens again after the browser closed the connection', async () => {
    const connection = connect(crypto.randomUUID());
    const store = createStore(connection);
    await store.keep(savedArticle('a'), []);
    connection.close();
    expect(await store.list()).toHaveLength(1);
    connection.close();
  });

  it('says which tabs to close when an older one does not let go, and goes on once it has', async () => {
    const name = crypto.randomUUID();
    const older = await openRaw(name, 5);
    const connection = connect(name, 40);
    const store = createStore(connection);
    await expect(store.list()).rejects.toMatchObject({
      code: 'blocked',
      message: expect.stringContaining('Close the other Breachline tabs'),
    });
    // Asked again while it is still blocked: the same answer, no hanging.
    await expect(store.list()).rejects.toMatchObject({ code: 'blocked' });
    older.close();
    expect(await store.list()).toEqual([]);
    connection.close();
  });
});
