import type { ArticleSummary } from '../../library/summaryTypes.ts';
import type { Connection } from './database.ts';
import { asStoreError } from './storeError.ts';

/**
 * The rows of the newest articles alone, in the order of the store's `list`: with ten thousand articles all rows take
 * a second or two, and what is seen first is a screen of them. How many there are in all is not asked: counting goes
 * through the whole table, which from a cold disk took longer than anything else. No method of the store: only the
 * library's page asks for it.
 */
export async function readNewest(connection: Connection, count: number): Promise<ArticleSummary[]> {
  try {
    const { summaries } = await connection.ready();
    return await summaries.orderBy('createdAt').reverse().limit(count).toArray();
  } catch (error) {
    throw asStoreError(error);
  }
}
