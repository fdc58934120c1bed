import { allRecords, RECORD_KINDS, type Records } from '../../library/recordTypes.ts';
import type { StoreApi } from '../../messaging/protocol.ts';
import type { Annotation, ArticleId, SavedArticle } from '../../model.ts';
import { announceChange, type StoreChange } from './changes.ts';
import { countTags } from './countTags.ts';
import type { Connection, Database } from './database.ts';
import { deleteArticles, restoreArticles } from './deletions.ts';
import { isLive, type SyncRecord } from './merge.ts';
import { importInto, mergeInto } from './mergeInto.ts';
import { ownedBy } from './ownedBy.ts';
import { readAll } from './readAll.ts';
import { asStoreError, unknownArticle } from './storeError.ts';

/** What a write touched, besides its answer. */
interface Written<T> {
  articles: ArticleId[];
  answer: T;
  /** All was so already: no view need read again. */
  isNothing?: boolean;
}

/**
 * The store over an IndexedDB connection. Each method is one transaction; its promise resolves after the commit, and a
 * rejection (always a StoreError) means that nothing was written. See StoreApi for what each does.
 * @param changed called after every committed write; tells every open page by default
 */
export function createStore(connection: Connection, changed: (change: StoreChange) => void = announceChange): StoreApi {
  async function run<T>(mode: 'r' | 'rw', work: (db: Database) => Promise<T>, again = true): Promise<T> {
    try {
      const db = await connection.ready();
      // An async function, which Dexie knows by its kind: given a plain one, it loses the transaction where async
      // functions call each other three deep.
      return await db.transaction(mode, db.tables, async () => await work(db));
    } catch (error) {
      // The connection was closed between ready() and the transaction: another tab upgrades the database.
      if (again && error instanceof Error && error.name === 'DatabaseClosedError') return run(mode, work, false);
      throw asStoreError(error);
    }
  }
  const read = <T>(work: (db: Database) => Promise<T>): Promise<T> => run('r', work);
  const write = async <T>(work: (db: Database) => Promise<Written<T>>): Promise<T> => {
    const { articles, answer, isNothing } = await run('rw', work);
    try {
      if (!isNothing) changed({ articles });
    } catch {
      // It is committed: a view that could not be told must not make it look as if it had failed.
    }
    return answer;
  };
  const merge = (records: Partial<Records>): Promise<void> =>
    write(async (db) => ({ articles: await mergeInto(db, allRecords(records)), answer: undefined }));
  const mergeOfLive = (records: Partial<Records>): Promise<void> =>
    write(async (db) => {
      await refuseDeletedOwners(db, records);
      return { articles: await mergeInto(db, allRecords(records)), answer: undefined };
    });

  return {
    open: (key) =>
      read(async (db) => {
        // Two tabs may have kept one page at the same moment, or an import brought it from another machine. Both stay;
        // the later one is shown, with the annotations of both, so that none is hidden.
        const articles = (await db.articles.where('key').equals(key).toArray()).filter(isLive).sort(byUpdate);
        const saved = articles[0];
        if (saved === undefined) return null;
        const ids = articles.map((article) => article.id);
        const annotations = (await db.annotations.where('articleId').anyOf(ids).toArray()).filter(isLive);
        return { saved, annotations: annotations.sort(byPosition) };
      }),

    keep: (saved, annotations) => merge({ articles: [saved], annotations }),
    put: (annotations) => mergeOfLive({ annotations }),
    write: mergeOfLive,

    list: () => read(async (db) => (await readAll(db.summaries)).sort(byCreation).reverse()),

    read: (ids) =>
      read(async (db) => {
        const articles = (await db.articles.bulkGet(ids)).filter((article) => article !== undefined).filter(isLive);
        const annotations = await ownedBy(
          db.annotations,
          articles.map(({ id }) => id),
        );
        return articles.map((saved, index) => ({
          saved,
          annotations: (annotations[index] ?? []).filter(isLive).sort(byPosition),
        }));
      }),

    versions: (id) =>
      read(async (db) => {
        const versions = await db.versions.where('articleId').equals(id).toArray();
        return versions.filter(isLive).sort((a, b) => compare(b.retrievedAt, a.retrievedAt) || compare(a.id, b.id));
      }),

    incidents: () => read((db) => liveOf(db.incidents)),
    campaigns: () => read((db) => liveOf(db.campaigns)),
    judgements: () => read((db) => liveOf(db.judgements)),
    ownTags: () => read((db) => liveOf(db.tags)),

    noteNames: (id, sha256, names) =>
      write(async (db) => {
        const changes = await db.summaries
          .where('id')
          .equals(id)
          .and((row) => row.sha256 === sha256 && JSON.stringify(row.names) !== JSON.stringify(names))
          .modify({ names });
        return { articles: [id], answer: undefined, isNothing: changes === 0 };
      }),

    deleteArticles: (ids, at) =>
      write(async (db) => ({ articles: await deleteArticles(db, ids, at), answer: undefined })),
    restoreArticles: (ids, deletedAt, at, rows = []) =>
      write(async (db) => ({ articles: await restoreArticles(db, ids, deletedAt, at, rows), answer: undefined })),

    tags: () =>
      read(async (db) => {
        const ofArticles = (await readAll(db.summaries)).map(({ articleTags }) => ({ tags: articleTags }));
        const articles = new Map(countTags(ofArticles).map(({ tag, count }) => [tag, count]));
        const all = countTags([...ofArticles, ...(await db.annotations.toArray()).filter(isLive)]);
        return all.map((each) => ({ ...each, articles: articles.get(each.tag) ?? 0 }));
      }),

    exportAll: () =>
      read(async (db) => {
        const lists: [string, unknown[]][] = [];
        for (const kind of RECORD_KINDS) lists.push([kind, await readAll<{ id: string }, string>(db.table(kind))]);
        return allRecords(Object.fromEntries(lists));
      }),

    importAll: (records) =>
      write(async (db) => {
        const { counts, touched } = await importInto(db, allRecords(records));
        return { articles: touched, answer: counts };
      }),
  };
}

/** What is written to an article that was deleted meanwhile would be hidden with it: the caller has to keep it again. */
async function refuseDeletedOwners(db: Database, records: Partial<Records>): Promise<void> {
  const given = new Set((records.articles ?? []).map(({ id }) => id));
  const owners = new Set([...(records.annotations ?? []), ...(records.versions ?? [])].map((each) => each.articleId));
  for (const id of owners) {
    if (given.has(id)) continue;
    const article = await db.articles.get(id);
    if (article === undefined || !isLive(article)) throw unknownArticle(id);
  }
}

const liveOf = async <R extends SyncRecord & { createdAt: string }>(table: {
  toArray(): PromiseLike<R[]>;
}): Promise<R[]> => (await table.toArray()).filter(isLive).sort(byCreation);

/** Code units, not the reader's locale: the order must be the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byUpdate = (a: SavedArticle, b: SavedArticle): number => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id);
const byCreation = (a: { createdAt: string; id: string }, b: { createdAt: string; id: string }): number =>
  compare(a.createdAt, b.createdAt) || compare(b.id, a.id);
const byPosition = (a: Annotation, b: Annotation): number =>
  a.target.position.start - b.target.position.start ||
  a.target.position.end - b.target.position.end ||
  compare(a.id, b.id);
