import type { Table } from 'dexie';
import { allRecords } from '../../library/recordTypes.ts';
import type { Instant, SavedArticle } from '../../model.ts';
import { isSameTag, type Retagged, retag, retagBack, type TagWrites } from '../../tags/retag.ts';
import { announceChange, type StoreChange } from './changes.ts';
import type { Connection, Database } from './database.ts';
import { isLive, type SyncRecord } from './merge.ts';
import { mergeInto } from './mergeInto.ts';
import { asStoreError } from './storeError.ts';

/**
 * Changes of tags over the whole library, each read and written in one transaction: all records or none. No methods of
 * the store: only the settings page does this, and no message can ask for it.
 */
export function createTagChanges(connection: Connection, changed: (change: StoreChange) => void = announceChange) {
  async function run<T>(work: (db: Database) => Promise<{ writes: TagWrites; answer: T }>): Promise<T> {
    try {
      const db = await connection.ready();
      const { articles, answer } = await db.transaction('rw', db.tables, async () => {
        const { writes, answer } = await work(db);
        return { articles: await mergeInto(db, allRecords(writes)), answer };
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
        const articles = await articlesTagged(db, from);
        const annotations = (await db.annotations.toArray()).filter(isLive);
        const tags = (await db.tags.toArray()).filter(isLive);
        const { writes, ...answer } = retag({ articles, annotations, tags }, from, to, now);
        return { writes, answer };
      }),
    /** Takes such a change back. */
    retagBack: (done: Retagged, now: Instant): Promise<void> =>
      run(async (db) => {
        const articles = await liveOf(db.articles, done.articles);
        const annotations = await liveOf(db.annotations, done.annotations);
        const writes = retagBack({ articles, annotations, tags: await db.tags.toArray() }, done, now);
        return { writes, answer: undefined };
      }),
  };
}

/** The live articles that bear a tag as such. Found by their rows: the texts of the others need not be read. */
async function articlesTagged(db: Database, tag: string): Promise<SavedArticle[]> {
  const rows = (await db.summaries.toArray()).filter(({ articleTags }) =>
    articleTags.some((each) => isSameTag(each, tag)),
  );
  return liveOf(db.articles, rows);
}

async function liveOf<R extends SyncRecord, Id extends string>(
  table: Table<R, Id>,
  changed: readonly { id: Id }[],
): Promise<R[]> {
  const records = await table.bulkGet(changed.map(({ id }) => id));
  return records.filter((each) => each !== undefined).filter(isLive);
}
