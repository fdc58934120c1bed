import type { Records } from '../../exchange/breachlineJson.ts';
import type { ArticleSummary, ImportCounts, StoreApi } from '../../messaging/protocol.ts';
import { type Annotation, type ArticleId, asInstant, type SavedArticle } from '../../model.ts';
import { announceChange } from './changes.ts';
import { countChanges } from './countChanges.ts';
import type { Connection, Database } from './database.ts';
import { bury, isLive, laterWins, liveOrLaterWins, merge, revive, type Wins } from './merge.ts';
import { settle } from './settle.ts';
import { asStoreError, unknownArticle } from './storeError.ts';
import { countTags, summarise } from './summary.ts';

/**
 * The store over an IndexedDB connection. Each method is one transaction; its promise resolves after the commit, and a
 * rejection (always a StoreError) means that nothing was written. See StoreApi for what each does.
 * @param changed called after every committed write; tells every open page by default
 */
export function createStore(connection: Connection, changed: () => void = announceChange): StoreApi {
  async function run<T>(mode: 'r' | 'rw', work: (db: Database) => Promise<T>, again = true): Promise<T> {
    try {
      const db = await connection.ready();
      return await db.transaction(mode, db.articles, db.annotations, () => work(db));
    } catch (error) {
      // The connection was closed between ready() and the transaction: another tab upgrades the database.
      if (again && error instanceof Error && error.name === 'DatabaseClosedError') return run(mode, work, false);
      throw asStoreError(error);
    }
  }
  const read = <T>(work: (db: Database) => Promise<T>): Promise<T> => run('r', work);
  const write = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    const value = await run('rw', work);
    try {
      changed();
    } catch {
      // It is committed: a view that could not be told must not make it look as if it had failed.
    }
    return value;
  };

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

    keep: (saved, annotations) =>
      write(async (db) => {
        await mergeInto(db, { articles: [saved], annotations });
      }),

    put: (annotations) =>
      write(async (db) => {
        for (const id of new Set(annotations.map((annotation) => annotation.articleId))) {
          const article = await db.articles.get(id);
          if (article === undefined || !isLive(article)) throw unknownArticle(id);
        }
        await mergeInto(db, { articles: [], annotations });
      }),

    list: () =>
      read(async (db): Promise<ArticleSummary[]> => {
        const articles = (await db.articles.toArray()).filter(isLive);
        const byArticle = Map.groupBy(
          (await db.annotations.toArray()).filter(isLive),
          (annotation) => annotation.articleId,
        );
        return articles.sort(byCreation).map((saved) => summarise(saved, byArticle.get(saved.id) ?? []));
      }),

    deleteArticle: (id, at) =>
      write(async (db) => {
        const deletedAt = asInstant(at);
        const article = await db.articles.get(id);
        if (article === undefined) throw unknownArticle(id);
        if (!isLive(article)) return;
        const live = (await annotationsOf(db, id)).filter(isLive);
        await db.articles.put(bury(article, deletedAt));
        await db.annotations.bulkPut(live.map((annotation) => bury(annotation, deletedAt)));
      }),

    restoreArticle: (id, deletedAt, at) =>
      write(async (db) => {
        const restoredAt = asInstant(at);
        const article = await db.articles.get(id);
        if (article === undefined) throw unknownArticle(id);
        // Deleted again at another time since: this undo is not the one asked for, and must not show what that hid.
        if (!isLive(article) && article.deletedAt !== deletedAt) return;
        if (!isLive(article)) await db.articles.put(revive(article, restoredAt));
        const deleted = (await annotationsOf(db, id)).filter((annotation) => annotation.deletedAt === deletedAt);
        await db.annotations.bulkPut(deleted.map((annotation) => revive(annotation, restoredAt)));
      }),

    tags: () => read(async (db) => countTags((await db.annotations.toArray()).filter(isLive))),

    exportAll: () =>
      read(async (db) => ({ articles: await db.articles.toArray(), annotations: await db.annotations.toArray() })),

    importAll: (records) => write((db) => importInto(db, records)),
  };
}

/** Inside a transaction: merges the records, and settles every article they touch. */
async function mergeInto(db: Database, { articles, annotations }: Records, wins: Wins = laterWins): Promise<void> {
  const storedArticles = await db.articles.bulkGet(articles.map(({ id }) => id));
  const newArticles = merge(storedArticles.filter(isPresent), articles, wins);
  await db.articles.bulkPut(newArticles);

  const touched = new Set<ArticleId>(annotations.map(({ articleId }) => articleId));
  const owners = await db.articles.bulkGet([...touched]);
  const orphaned = [...touched].find((_, index) => owners[index] === undefined);
  if (orphaned !== undefined) throw unknownArticle(orphaned);

  const storedAnnotations = await db.annotations.bulkGet(annotations.map(({ id }) => id));
  await db.annotations.bulkPut(merge(storedAnnotations.filter(isPresent), annotations, wins));

  for (const { id } of newArticles) touched.add(id);
  for (const article of (await db.articles.bulkGet([...touched])).filter(isPresent)) {
    if (isLive(article)) continue;
    const settled = settle(article, await annotationsOf(db, article.id));
    if (settled.article !== null) await db.articles.put(settled.article);
    await db.annotations.bulkPut(settled.annotations);
  }
}

/** Inside a transaction: imports a file's records, and tells what became of each. */
async function importInto(db: Database, records: Records): Promise<ImportCounts> {
  const articleIds = [...new Set(records.articles.map(({ id }) => id))];
  const annotationIds = [...new Set(records.annotations.map(({ id }) => id))];
  const before = [await db.articles.bulkGet(articleIds), await db.annotations.bulkGet(annotationIds)] as const;
  await mergeInto(db, records, liveOrLaterWins);
  return {
    articles: countChanges(before[0], await db.articles.bulkGet(articleIds)),
    annotations: countChanges(before[1], await db.annotations.bulkGet(annotationIds)),
  };
}

const annotationsOf = (db: Database, id: ArticleId): Promise<Annotation[]> =>
  db.annotations.where('articleId').equals(id).toArray();

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

/** Code units, not the reader's locale: the order must be the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byUpdate = (a: SavedArticle, b: SavedArticle): number => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id);
const byCreation = (a: SavedArticle, b: SavedArticle): number =>
  compare(b.createdAt, a.createdAt) || compare(a.id, b.id);
const byPosition = (a: Annotation, b: Annotation): number =>
  a.target.position.start - b.target.position.start ||
  a.target.position.end - b.target.position.end ||
  compare(a.id, b.id);
