import { breachlineJsonPieces } from '../../lib/exchange/breachlineJson.ts';
import { chosenRecords } from '../../lib/exchange/chosenRecords.ts';
import { exportFileName } from '../../lib/exchange/exportFileName.ts';
import { LONGEST_FILE, readBreachlineJson } from '../../lib/exchange/readBreachlineJson.ts';
import { describeExport } from '../../lib/library/describeExport.ts';
import { describeImport } from '../../lib/library/describeImport.ts';
import type { StoreApi } from '../../lib/messaging/protocol.ts';
import type { ArticleId } from '../../lib/model.ts';
import { explain } from '../../lib/words/explain.ts';
import type { Message, Words } from '../../lib/words/words.ts';
import type { ImportFile, LibraryWorld, Notice } from './libraryState.ts';

/** UTF-16 units of a file made in one go: some milliseconds. */
const PIECE = 500_000;

/** Writes everything, or what belongs to these articles, to a file. */
export async function exportFile(world: LibraryWorld, ids: readonly ArticleId[] | null): Promise<Notice> {
  const all = await world.store.exportAll();
  const records = ids === null ? all : chosenRecords(all, ids);
  const exportedAt = world.now();
  const name = exportFileName(exportedAt);
  const file = world.startFile();
  let waiting = 0;
  for (const piece of breachlineJsonPieces(records, { generator: world.generator, exportedAt })) {
    file.add(piece);
    waiting += piece.length;
    if (waiting < PIECE) continue;
    waiting = 0;
    await world.pause();
  }
  file.save(name);
  return { kind: 'done', text: describeExport(name, records, world.words()) };
}

export async function importFile(store: StoreApi, file: ImportFile, words: Words): Promise<Notice> {
  const failed = (reason: Message): Notice => ({
    kind: 'failed',
    text: words.say({ key: 'imported.failed', params: { file: file.name, reason } }),
  });
  // The reader would refuse it too, but only after it was loaded. UTF-8 takes at most three bytes for a unit.
  if (file.size > 3 * LONGEST_FILE) return failed({ key: 'imported.too_large' });
  try {
    const records = readBreachlineJson(await file.text());
    if (!records.ok) return failed(records.error);
    return { kind: 'done', text: describeImport(file.name, await store.importAll(records.value), words) };
  } catch (error) {
    return failed(explain(error));
  }
}
