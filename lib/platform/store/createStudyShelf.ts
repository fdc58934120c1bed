import type { StudyShelf } from '../../library/compare/studies.ts';
import type { Connection, Database } from './database.ts';
import { createStore } from './store.ts';
import { asStoreError } from './storeError.ts';

/**
 * The studies of articles in the store. No methods of the store itself: they are derived, only the library asks for them,
 * and nobody is told of each: many are written in a row, and whoever has them written tells at the end.
 */
export function createStudyShelf(connection: Connection): StudyShelf {
  const { read } = createStore(connection, () => {});
  async function run<T>(mode: 'r' | 'rw', work: (db: Database) => Promise<T>): Promise<T> {
    try {
      const db = await connection.ready();
      return await db.transaction(mode, [db.studies, db.summaries], async () => await work(db));
    } catch (error) {
      throw asStoreError(error);
    }
  }
  return {
    read,
    kept: (ids) =>
      run('r', async ({ studies }) => (await studies.bulkGet([...ids])).filter((one) => one !== undefined)),
    keep: (found) =>
      run('rw', async ({ studies, summaries }) => {
        await studies.bulkPut(found.map(({ study }) => study));
        const rows = await summaries.bulkGet(found.map(({ study }) => study.id));
        const named = rows.flatMap((row, at) => {
          const one = found[at];
          // What the sidebar noted is as the reader has it; of another text it would not be true.
          return row && one && row.names === null && row.sha256 === one.sha256 ? [{ ...row, names: one.names }] : [];
        });
        await summaries.bulkPut(named);
      }),
    drop: (ids) => run('rw', ({ studies }) => studies.bulkDelete([...ids])),
  };
}
