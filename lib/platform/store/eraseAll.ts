import type { Connection } from './database.ts';
import { asStoreError } from './storeError.ts';

/**
 * Empties the whole database in one transaction, traces of deletions included. Not a method of the store: only the
 * settings page may do this, and no message can ask for it.
 */
export async function eraseAll(connection: Connection): Promise<void> {
  try {
    const db = await connection.ready();
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  } catch (error) {
    throw asStoreError(error);
  }
}
