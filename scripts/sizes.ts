import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './browsers/buildExtension.ts';
import { runMain } from './runMain.ts';
import { measureBundles, READER_LIMIT } from './sizes/measureBundles.ts';
import { ENTITIES_LIMIT, measureEntities } from './sizes/measureEntities.ts';
import { sizesTable } from './sizes/sizesTable.ts';

const DOCUMENT = join(import.meta.dirname, '../docs/SIZES.md');

/** Builds the extension, writes the table of bundle sizes to docs/SIZES.md, and fails when the reader or the entity engine is over its limit. */
await runMain(async (signal) => {
  const sizes = measureBundles(await buildExtension('chromium', signal));
  const entities = await measureEntities();
  const table = sizesTable(sizes, entities);
  writeFileSync(DOCUMENT, table);
  console.log(table);
  return (sizes[0]?.gzip ?? 0) > READER_LIMIT || entities.gzip > ENTITIES_LIMIT ? 1 : 0;
});
