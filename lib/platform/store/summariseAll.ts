import type { Table } from 'dexie';
import type { ArticleSummary } from '../../library/summaryTypes.ts';
import type { Annotation, ArticleId, SavedArticle } from '../../model.ts';
import { isLive } from './merge.ts';
import { ownedBy } from './ownedBy.ts';
import { summarise } from './summarise.ts';

/** Articles read at once: some megabytes of text. */
const BATCH = 100;

/** Inside the upgrade to version 2, where no article has an earlier text yet: writes the row of every live article. */
export async function summariseAll(table: (name: string) => Table): Promise<void> {
  const articles: Table<SavedArticle, ArticleId> = table('articles');
  const annotations: Table<Annotation, string> = table('annotations');
  const summaries: Table<ArticleSummary, ArticleId> = table('summaries');
  const ids = await articles.toCollection().primaryKeys();
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const live = (await articles.bulkGet(batch)).filter((article) => article !== undefined).filter(isLive);
    const marks = await ownedBy(
      annotations,
      live.map(({ id }) => id),
    );
    await summaries.bulkPut(
      live.map((article, index) => summarise(article, (marks[index] ?? []).filter(isLive), [], undefined)),
    );
  }
}
