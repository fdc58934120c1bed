import { asIncidentId, type Incident } from '../../lib/library/recordTypes.ts';
import type { StoreApi } from '../../lib/messaging/protocol.ts';
import type { ArticleId, Instant, SavedArticle } from '../../lib/model.ts';
import { stampAfter } from '../../lib/session/stamp.ts';
import { isSameTag } from '../../lib/tags/retag.ts';

/** What a change of several articles needs of the world. */
export interface BulkWorld {
  store: Pick<StoreApi, 'read' | 'write' | 'incidents'>;
  now(): Instant;
  newId(): string;
}

/**
 * A change of several articles that was written. It is taken back by undoing what it did, never by putting back what was
 * there: other changes made since stay.
 */
export interface BulkChange {
  /** The articles it changed; none: all was so already. */
  ids: ArticleId[];
  takeBack(): Promise<void>;
}

/**
 * Puts a tag on articles as such, or takes it off; those that are so already stay as they are. Spellings that differ in
 * case are one tag, as in the settings: an article that has "Leak" gets no "leak" beside it, and both are taken off.
 */
export async function retagArticles(
  world: BulkWorld,
  ids: readonly ArticleId[],
  tag: string,
  isOn: boolean,
): Promise<BulkChange> {
  const read = await world.store.read([...ids]);
  const others = read.map(({ saved }) => saved).filter((saved) => has(saved, tag) !== isOn);
  await writeTags(world, others, ({ tags = [] }) => (isOn ? [...tags, tag] : without(tags, tag)));
  const changed = others.map(({ id }) => id);
  return {
    ids: changed,
    async takeBack() {
      if (isOn) {
        await retagArticles(world, changed, tag, false);
        return;
      }
      // Each as it was spelled there; where the tag is back by now, it stays as it is.
      const spelled = new Map(others.map(({ id, tags = [] }) => [id, tags.filter((one) => isSameTag(one, tag))]));
      const now = (await world.store.read(changed)).map(({ saved }) => saved).filter((saved) => !has(saved, tag));
      await writeTags(world, now, ({ id, tags = [] }) => [...tags, ...(spelled.get(id) ?? [])]);
    },
  };
}

const has = ({ tags = [] }: SavedArticle, tag: string): boolean => tags.some((one) => isSameTag(one, tag));
const without = (tags: readonly string[], tag: string): string[] => tags.filter((one) => !isSameTag(one, tag));

async function writeTags(
  { store, now }: BulkWorld,
  articles: readonly SavedArticle[],
  tagsOf: (saved: SavedArticle) => string[],
): Promise<void> {
  if (articles.length === 0) return;
  await store.write({
    articles: articles.map((saved) => ({
      ...saved,
      tags: tagsOf(saved),
      updatedAt: stampAfter(saved.updatedAt, now()),
    })),
  });
}

/** Puts articles into the incident of this name, which is made when there is none. */
export async function addToIncident(
  world: BulkWorld,
  ids: readonly ArticleId[],
  name: string,
): Promise<BulkChange & { name: string }> {
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
  const there = new Set(incident.articleIds);
  const added = [...new Set(ids)].filter((id) => !there.has(id));
  if (added.length > 0 || known === undefined) {
    const articleIds = [...incident.articleIds, ...added];
    const updatedAt = known === undefined ? now : stampAfter(known.updatedAt, now);
    await world.store.write({ incidents: [{ ...incident, articleIds, updatedAt }] });
  }
  return {
    ids: added,
    name: incident.name,
    takeBack: () => takeOut(world, incident.id, added, known === undefined),
  };
}

/** @param isNew the incident was made for these articles: without any it goes too */
async function takeOut(
  { store, now }: BulkWorld,
  id: Incident['id'],
  articles: readonly ArticleId[],
  isNew: boolean,
): Promise<void> {
  const incident = (await store.incidents()).find((one) => one.id === id);
  if (incident === undefined) return;
  const articleIds = incident.articleIds.filter((one) => !articles.includes(one));
  const updatedAt = stampAfter(incident.updatedAt, now());
  const isGone = isNew && articleIds.length === 0;
  await store.write({
    incidents: [{ ...incident, articleIds, updatedAt, ...(isGone ? { deletedAt: updatedAt } : {}) }],
  });
}
