import type { Table } from 'dexie';
import { judgedArticles } from '../../library/judgedArticles.ts';
import { type ArticleVersion, RECORD_KINDS, type RecordKind, type Records } from '../../library/recordTypes.ts';
import type { ImportCounts } from '../../messaging/protocol.ts';
import type { ArticleId, SavedArticle } from '../../model.ts';
import { countChanges } from './countChanges.ts';
import type { Database } from './database.ts';
import { isLive, laterWins, liveOrLaterWins, merge, type SyncRecord, type Wins } from './merge.ts';
import { settle } from './settle.ts';
import { unknownArticle } from './storeError.ts';
import { updateSummaries } from './updateSummaries.ts';
import { versionOf } from './versionOf.ts';

/**
 * Inside a transaction over all tables: merges records, files the texts that others take the place of, settles every
 * article that is touched and writes its row anew. Rejects where a record's article was never here.
 * @returns the articles that were touched
 */
export async function mergeInto(db: Database, records: Records, wins: Wins = laterWins): Promise<ArticleId[]> {
  const stored = (await db.articles.bulkGet(records.articles.map(({ id }) => id))).filter(isPresent);
  const before = new Map(stored.map((article) => [article.id, article]));
  const articles = merge(stored, records.articles, wins);
  await db.articles.bulkPut(articles);
  const versions = [...records.versions, ...replacedTexts(before, records.articles, articles)];
  await refuseOrphans(db, records);

  const touched = new Set<ArticleId>(records.articles.map(({ id }) => id));
  for (const { articleId } of records.annotations) touched.add(articleId);
  for (const { articleId } of versions) touched.add(articleId);

  for (const kind of RECORD_KINDS) {
    if (kind === 'articles') continue;
    const incoming = kind === 'versions' ? versions : records[kind];
    // What is of an article now may have been of another before: the rows of both change.
    for (const owner of await mergeKind(db.table(kind), incoming, wins)) touched.add(owner);
  }
  const hidden = new Set(versions.filter((version) => !isLive(version)).map(({ articleId }) => articleId));
  await settleAll(db, [...touched], before, hidden);
  await updateSummaries(db, [...touched]);
  return [...touched];
}

/** Inside a transaction: imports a file's records, and tells what became of each. */
export async function importInto(
  db: Database,
  records: Records,
): Promise<{ counts: ImportCounts; touched: ArticleId[] }> {
  const ids = RECORD_KINDS.map((kind) => [...new Set(records[kind].map(({ id }) => id))]);
  const stand = () => Promise.all(RECORD_KINDS.map((kind, index) => db.table(kind).bulkGet(ids[index] ?? [])));
  const before = await stand();
  const touched = await mergeInto(db, records, liveOrLaterWins);
  const after = await stand();
  const countsOf = (kind: RecordKind) => {
    const index = RECORD_KINDS.indexOf(kind);
    return countChanges(before[index] ?? [], after[index] ?? []);
  };
  const counts: ImportCounts = {
    articles: countsOf('articles'),
    annotations: countsOf('annotations'),
    versions: countsOf('versions'),
    incidents: countsOf('incidents'),
    campaigns: countsOf('campaigns'),
    judgements: countsOf('judgements'),
    tags: countsOf('tags'),
  };
  return { counts, touched };
}

/** @returns the articles that the replaced records were about */
async function mergeKind<R extends SyncRecord & { articleId?: ArticleId }>(
  table: Table<R, string>,
  incoming: readonly R[],
  wins: Wins,
): Promise<ArticleId[]> {
  if (incoming.length === 0) return [];
  const stored = (await table.bulkGet(incoming.map(({ id }) => id))).filter(isPresent);
  await table.bulkPut(merge(stored, incoming, wins));
  return stored.map(({ articleId }) => articleId).filter(isPresent);
}

/** Wherever two texts of one article meet, the one that is not the article's now becomes an earlier text of it. */
function replacedTexts(
  before: ReadonlyMap<ArticleId, SavedArticle>,
  incoming: readonly SavedArticle[],
  winners: readonly SavedArticle[],
): ArticleVersion[] {
  const now = new Map([...before.values(), ...winners].map((article) => [article.id, article]));
  return [...before.values(), ...incoming]
    .filter((article) => now.get(article.id)?.sha256 !== article.sha256)
    .map(versionOf);
}

/** Annotations, earlier texts, incidents and judgements are about articles that are or were here. */
async function refuseOrphans(db: Database, { annotations, versions, incidents, judgements }: Records): Promise<void> {
  const needed = new Set<ArticleId>();
  for (const { articleId } of annotations) needed.add(articleId);
  for (const { articleId } of versions) needed.add(articleId);
  for (const { articleIds } of incidents) for (const id of articleIds) needed.add(id);
  for (const judgement of judgements) for (const id of judgedArticles(judgement)) needed.add(id);
  const ids = [...needed];
  const counts = await Promise.all(ids.map((id) => db.articles.where('id').equals(id).count()));
  const orphaned = ids.find((_, index) => counts[index] === 0);
  if (orphaned !== undefined) throw unknownArticle(orphaned);
}

async function settleAll(
  db: Database,
  ids: readonly ArticleId[],
  before: ReadonlyMap<ArticleId, SavedArticle>,
  hidden: ReadonlySet<ArticleId>,
): Promise<void> {
  for (const article of (await db.articles.bulkGet([...ids])).filter(isPresent)) {
    const old = before.get(article.id);
    // A live article that was live before, and got no deleted text, has nothing to settle: the most common write stays a
    // short one.
    if (isLive(article) && (old === undefined || isLive(old)) && !hidden.has(article.id)) continue;
    const annotations = await db.annotations.where('articleId').equals(article.id).toArray();
    const versions = await db.versions.where('articleId').equals(article.id).toArray();
    const settled = settle(article, annotations, versions);
    if (settled.article !== null) await db.articles.put(settled.article);
    await db.annotations.bulkPut(settled.annotations);
    await db.versions.bulkPut(settled.versions);
  }
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;
