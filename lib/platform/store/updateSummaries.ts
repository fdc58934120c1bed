import type { ArticleId } from '../../model.ts';
import type { Database } from './database.ts';
import { isLive } from './merge.ts';
import { ownedBy } from './ownedBy.ts';
import { summarise } from './summarise.ts';

/** Articles read at once: some megabytes of text. */
const BATCH = 100;

/** Inside a transaction: writes the rows of these articles anew, and removes those of the ones that are not live. */
export async function updateSummaries(db: Database, ids: readonly ArticleId[]): Promise<void> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const articles = (await db.articles.bulkGet(batch)).filter((article) => article !== undefined);
    const live = articles.filter(isLive);
    await db.summaries.bulkDelete(articles.filter((article) => !isLive(article)).map(({ id }) => id));
    const liveIds = live.map(({ id }) => id);
    const before = await db.summaries.bulkGet(liveIds);
    const annotations = await ownedBy(db.annotations, liveIds);
    const versions = await ownedBy(db.versions, liveIds);
    await db.summaries.bulkPut(
      live.map((article, index) =>
        summarise(
          article,
          (annotations[index] ?? []).filter(isLive),
          (versions[index] ?? []).filter(isLive),
          before[index],
        ),
      ),
    );
  }
}
