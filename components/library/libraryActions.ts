import { writeBreachlineJson } from '../../lib/exchange/breachlineJson.ts';
import { chosenRecords } from '../../lib/exchange/chosenRecords.ts';
import { exportFileName } from '../../lib/exchange/exportFileName.ts';
import { LONGEST_FILE, readBreachlineJson } from '../../lib/exchange/readBreachlineJson.ts';
import { describeExport } from '../../lib/library/describeExport.ts';
import { describeImport } from '../../lib/library/describeImport.ts';
import { asIncidentId, type Incident } from '../../lib/library/recordTypes.ts';
import type { StoreApi } from '../../lib/messaging/protocol.ts';
import { type ArticleId, asInstant, type Instant, type SavedArticle } from '../../lib/model.ts';
import { stampAfter } from '../../lib/session/stamp.ts';
import { explain } from '../../lib/words/explain.ts';
import type { Message, Words } from '../../lib/words/words.ts';
import type { ImportFile, LibraryWorld, Notice } from './libraryState.ts';

/** Writes everything, or what belongs to these articles, to a file. */
export async function exportFile(world: LibraryWorld, ids: readonly ArticleId[] | null): Promise<Notice> {
  const all = await world.store.exportAll();
  const records = ids === null ? all : chosenRecords(all, ids);
  const exportedAt = world.now();
  const name = exportFileName(exportedAt);
  world.download(name, writeBreachlineJson(records, { generator: world.generator, exportedAt }));
  return { kind: 'done', text: describeExport(name, records, world.words()) };
}

/** Puts a tag on articles as such; those that have it stay as they are. */
export async function tagArticles(world: LibraryWorld, ids: readonly ArticleId[], tag: string): Promise<Notice> {
  const read = await world.store.read([...ids]);
  const untagged = read.map(({ saved }) => saved).filter(({ tags = [] }) => !tags.includes(tag));
  const articles = untagged.map(
    (saved): SavedArticle => ({
      ...saved,
      tags: [...(saved.tags ?? []), tag],
      updatedAt: stampAfter(saved.updatedAt, world.now()),
    }),
  );
  if (articles.length > 0) await world.store.write({ articles });
  const words = world.words();
  return {
    kind: 'done',
    text: words.t('library.bulk.tagged', { tag, articles: words.plural('count.articles', ids.length) }),
  };
}

/** Puts articles into the incident of this name, which is made when there is none. */
export async function addToIncident(world: LibraryWorld, ids: readonly ArticleId[], name: string): Promise<Notice> {
  const known = (await world.store.incidents()).find((one) => one.name.toLowerCase() === name.toLowerCase());
  const now = world.now();
  const incident: Incident = known ?? {
    id: asIncidentId(world.newId()),
    name,
    articleIds: [],
    campaignId: null,
    jurisdictions: [],
    createdAt: now,
    updatedAt: now,
  };
  const articleIds = [...new Set([...incident.articleIds, ...ids])];
  const updatedAt: Instant = known === undefined ? now : asInstant(stampAfter(known.updatedAt, now));
  await world.store.write({ incidents: [{ ...incident, articleIds, updatedAt }] });
  const words = world.words();
  const articles = words.plural('count.articles', ids.length);
  return { kind: 'done', text: words.t('library.bulk.in_incident', { incident: incident.name, articles }) };
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
