import { Dexie, type Table } from 'dexie';
import type { Study } from '../../library/compare/studies.ts';
import type {
  ArticleVersion,
  Campaign,
  CampaignId,
  Incident,
  IncidentId,
  Judgement,
  JudgementId,
  OwnTag,
  OwnTagId,
  VersionId,
} from '../../library/recordTypes.ts';
import type { ArticleSummary } from '../../library/summaryTypes.ts';
import type { Annotation, AnnotationId, ArticleId, SavedArticle } from '../../model.ts';
import { asStoreError, blockedUpgrade, newerVersion } from './storeError.ts';
import { summariseAll } from './summariseAll.ts';

const DATABASE_NAME = 'breachline';

/** Milliseconds. Other tabs close at once when an upgrade asks them to; only a long transaction holds them longer. */
const BLOCKED_GRACE = 4000;

export class Database extends Dexie {
  declare readonly articles: Table<SavedArticle, ArticleId>;
  declare readonly annotations: Table<Annotation, AnnotationId>;
  declare readonly versions: Table<ArticleVersion, VersionId>;
  declare readonly incidents: Table<Incident, IncidentId>;
  declare readonly campaigns: Table<Campaign, CampaignId>;
  declare readonly judgements: Table<Judgement, JudgementId>;
  declare readonly tags: Table<OwnTag, OwnTagId>;
  /** One row for each live article, derived from the records: see ArticleSummary. */
  declare readonly summaries: Table<ArticleSummary, ArticleId>;
  /** Derived too, of articles that were looked at for suggestions. */
  declare readonly studies: Table<Study, ArticleId>;
}

/**
 * Every version ever shipped, in order. A shipped version is never edited, only followed; each has a test that opens a
 * database made at that version (test/unit/platform/store/versions/).
 */
function declareVersions(db: Dexie): void {
  db.version(1).stores({ articles: 'id, key', annotations: 'id, articleId' });
  db.version(2)
    .stores({
      versions: 'id, articleId',
      incidents: 'id',
      campaigns: 'id',
      judgements: 'id',
      tags: 'id',
      summaries: 'id, createdAt',
      studies: 'id',
    })
    // Dexie types an upgrade's tables as any; they are those declared above.
    .upgrade((transaction) => summariseAll((name) => transaction.table(name)));
}

export interface Connection {
  /** The open database. Opens it when it is not, or was closed to let another tab upgrade it. Rejects with StoreError. */
  ready(): Promise<Database>;
  close(): void;
}

/**
 * A connection to the library's database. Nothing is opened before the first `ready()`.
 * @param name another name than the extension's own, for tests
 */
export function connect(name = DATABASE_NAME, blockedGrace = BLOCKED_GRACE): Connection {
  // 'strict': a resolved write is on the disk, not only handed to the operating system.
  const db = new Database(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
  declareVersions(db);
  let blocked = false;
  // Returning false keeps Dexie's own handlers, which add a console line, from running after these.
  db.on('blocked', () => {
    blocked = true;
    return false;
  });
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    return false;
  });
  return {
    async ready() {
      if (db.isOpen()) return db;
      try {
        await refuseNewer(name, db.verno);
        const opened = db.open().finally(() => {
          blocked = false;
        });
        await unlessBlocked(opened, () => blocked, blockedGrace);
        return db;
      } catch (error) {
        throw asStoreError(error);
      }
    },
    close: () => db.close(),
  };
}

/**
 * Dexie would open a newer database too, and add to it what this version's indexes lack. It is left alone instead.
 * IndexedDB counts whole numbers; Dexie multiplies its own by ten.
 */
async function refuseNewer(name: string, known: number): Promise<void> {
  const found = (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0;
  if (found > known * 10) throw newerVersion(Math.ceil(found / 10), known);
}

/** Waits for the opening, but no longer than the grace once it is blocked. A later try finds the same opening. */
async function unlessBlocked(opened: PromiseLike<unknown>, isBlocked: () => boolean, grace: number): Promise<void> {
  let timer: ReturnType<typeof setInterval> | undefined;
  let waited = 0;
  const step = Math.max(1, grace / 8);
  const blocked = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (isBlocked()) waited += step;
      if (waited >= grace) reject(blockedUpgrade());
    }, step);
  });
  try {
    await Promise.race([opened, blocked]);
  } finally {
    clearInterval(timer);
  }
}
