import type { Table } from 'dexie';
import type { ArticleId } from '../../model.ts';

/**
 * What belongs to each of some articles, in their order. One request an article: Dexie's `anyOf` walks a cursor from
 * record to record, which takes many times as long.
 */
export const ownedBy = <R, Key>(table: Table<R, Key>, ids: readonly ArticleId[]): Promise<R[][]> =>
  Promise.all(ids.map((id) => table.where('articleId').equals(id).toArray()));
