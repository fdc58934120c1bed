import { allRecords } from '../../library/recordTypes.ts';
import type { Instant } from '../../model.ts';
import { type Retagged, retag, retagBack, type Tagged } from '../../tags/retag.ts';
import { announceChange, type StoreChange } from './changes.ts';
import type { Connection, Database } from './database.ts';
import { isLive } from './merge.ts';
import { mergeInto } from './mergeInto.ts';
import { asStoreError } from './storeError.ts';

/**
 * Changes of tags over the whole library, each read and written in one transaction: all records or none. No methods of
 * the store: only the settings page does this, and no message can ask for it.
 */
export function createTagChanges(connection: Connection, changed: (change: StoreChange) => void = announceChange) {
  async function run<T>(
    work: (
      db: Database,
    ) => Promise<{ writes: { annotations: Tagged['annotations']; tags: Tagged['tags'] }; answer: T }>,
  ): Promise<T> {
    try {
      const db = await connection.ready();
      const { articles, answer } = await db.transaction('rw', db.tables, async () => {
        const { writes, answer } = await work(db);
        const records = allRecords({ annotations: [...writes.annotations], tags: [...writes.tags] });
        return { articles: await mergeInto(db, records), answer };
      });
      changed({ articles });
      return answer;
    } catch (error) {
      throw asStoreError(error);
    }
  }
  return {
    /** Renames a tag everywhere; to another's name, and they are one; to null, and it is deleted. */
    retag: (from: string, to: string | null, now: Instant): Promise<Retagged> =>
      run(async (db) => {
        const annotations = (await db.annotations.toArray()).filter(isLive);
        const { writes, ...answer } = retag(
          { annotations, tags: (await db.tags.toArray()).filter(isLive) },
          from,
          to,
          now,
        );
        return { writes, answer };
      }),
    /** Takes such a change back. */
    retagBack: (done: Retagged, now: Instant): Promise<void> =>
      run(async (db) => {
        const ids = done.annotations.map(({ id }) => id);
        const annotations = (await db.annotations.bulkGet(ids)).filter((each) => each !== undefined).filter(isLive);
        const writes = retagBack({ annotations, tags: await db.tags.toArray() }, done, now);
        return { writes, answer: undefined };
      }),
  };
}
