import type { Table } from 'dexie';
import type { ArticleSummary } from '../../library/summaryTypes.ts';
import { type ArticleId, asInstant } from '../../model.ts';
import type { Database } from './database.ts';
import { bury, isLive, revive, type SyncRecord } from './merge.ts';
import { ownedBy } from './ownedBy.ts';
import { unknownArticle } from './storeError.ts';
import { updateSummaries } from './updateSummaries.ts';

/**
 * Inside a transaction: buries articles, and what is live of theirs, at one time. Those already deleted stay as they
 * are. @returns the articles it touched
 */
export async function deleteArticles(db: Database, ids: readonly ArticleId[], at: string): Promise<ArticleId[]> {
  const deletedAt = asInstant(at);
  const articles = await present(db, ids);
  const live = articles.filter(isLive);
  const touched = live.map(({ id }) => id);
  await db.articles.bulkPut(live.map((article) => bury(article, deletedAt)));
  await changeOwned(db.annotations, touched, isLive, (record) => bury(record, deletedAt));
  await changeOwned(db.versions, touched, isLive, (record) => bury(record, deletedAt));
  await db.summaries.bulkDelete(touched);
  await db.studies.bulkDelete(touched);
  return touched;
}

/**
 * Inside a transaction: brings back what was deleted at that time.
 * @param rows those the articles had: names noted for their texts are noted again
 * @returns the articles it touched
 */
export async function restoreArticles(
  db: Database,
  ids: readonly ArticleId[],
  deletedAt: string,
  at: string,
  rows: readonly ArticleSummary[],
): Promise<ArticleId[]> {
  const restoredAt = asInstant(at);
  // Deleted again at another time since: this undo is not the one asked for, and must not show what that hid.
  const articles = (await present(db, ids)).filter((each) => isLive(each) || each.deletedAt === deletedAt);
  const touched = articles.map(({ id }) => id);
  const dead = articles.filter((article) => !isLive(article));
  await db.articles.bulkPut(dead.map((article) => revive(article, restoredAt)));
  const isOfThis = (record: SyncRecord): boolean => record.deletedAt === deletedAt;
  await changeOwned(db.annotations, touched, isOfThis, (record) => revive(record, restoredAt));
  // A live article's earlier texts are there, also those that another machine's deletion hid at another time.
  await changeOwned(
    db.versions,
    touched,
    (record) => !isLive(record),
    (record) => revive(record, restoredAt),
  );
  const back = new Set(dead.map(({ id }) => id));
  await db.summaries.bulkPut(rows.filter(({ id }) => back.has(id)));
  await updateSummaries(db, touched);
  return touched;
}

/** Changes those of the articles' records that are of this sort. */
async function changeOwned<R extends SyncRecord, Key>(
  table: Table<R, Key>,
  ids: readonly ArticleId[],
  isOfSort: (record: SyncRecord) => boolean,
  change: (record: R) => R,
): Promise<void> {
  const owned = (await ownedBy(table, ids)).flat();
  await table.bulkPut(owned.filter(isOfSort).map(change));
}

async function present(db: Database, ids: readonly ArticleId[]) {
  const articles = await db.articles.bulkGet([...new Set(ids)]);
  const unknown = [...new Set(ids)].find((_, index) => articles[index] === undefined);
  if (unknown !== undefined) throw unknownArticle(unknown);
  return articles.filter((article) => article !== undefined);
}
