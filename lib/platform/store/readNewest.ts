import type { ArticleSummary } from '../../library/summaryTypes.ts';
import type { Connection } from './database.ts';
import { asStoreError } from './storeError.ts';

/** The first rows of the library, in the order of the store's `list`, and how many there are in all. */
export interface NewestRows {
  rows: ArticleSummary[];
  total: number;
}

/**
 * Reads the rows of the newest articles alone: with ten thousand articles all rows take as long as a blink, and what is
 * seen first is a screen of them. No method of the store: only the library's page asks for it.
 */
export async function readNewest(connection: Connection, count: number): Promise<NewestRows> {
  try {
    const { summaries } = await connection.ready();
    const [rows, total] = await Promise.all([
      summaries.orderBy('createdAt').reverse().limit(count).toArray(),
      summaries.count(),
    ]);
    return { rows, total };
  } catch (error) {
    throw asStoreError(error);
  }
}
