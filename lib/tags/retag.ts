import type { OwnTag } from '../library/recordTypes.ts';
import type { Annotation, AnnotationId, ArticleId, Instant, SavedArticle } from '../model.ts';
import { stampAfter } from '../session/stamp.ts';
import { tidyTags } from '../session/tidyTags.ts';

/** Live records that bear tags, and the reader's own list of them. */
export interface Tagged {
  /** Tags stand on articles as such too, not only on their passages. */
  articles: readonly SavedArticle[];
  annotations: readonly Annotation[];
  tags: readonly OwnTag[];
}

/** The tags of one record, before a change and after it. */
interface TagsOf<Id> {
  id: Id;
  before: string[];
  after: string[];
}

/** What a change of a tag did, so that it can be taken back. */
export interface Retagged {
  from: string;
  /** null: deleted. */
  to: string | null;
  articles: TagsOf<ArticleId>[];
  annotations: TagsOf<AnnotationId>[];
  tags: { before: OwnTag; after: OwnTag }[];
}

/** Records to be written, all or none. */
export interface TagWrites {
  articles: SavedArticle[];
  annotations: Annotation[];
  tags: OwnTag[];
}

/** A record that bears tags; left out: none. */
interface Bearer {
  id: string;
  tags?: string[];
  updatedAt: Instant;
}

/** Two spellings of a tag that differ in case are one tag. */
export const isSameTag = (a: string, b: string): boolean => foldTag(a) === foldTag(b);
const foldTag = (tag: string): string => tag.normalize('NFC').toLowerCase();

/**
 * A tag renamed wherever it is borne; to the name of another tag, and they become one; to null, and it is taken off
 * everywhere. No other field of a record changes.
 */
export function retag(
  { articles, annotations, tags }: Tagged,
  from: string,
  to: string | null,
  now: Instant,
): Retagged & { writes: TagWrites } {
  const [name] = to === null ? [] : tidyTags([to], []);
  if (to !== null && name === undefined) throw new Error('expected a name for the tag, got white space');
  const ofArticles = retagRecords(articles, from, name, now);
  const ofAnnotations = retagRecords(annotations, from, name, now);
  // Its own entry in the list goes where the name is there already: two of one name would be one tag twice.
  const isTaken = name !== undefined && tags.some((each) => isSameTag(each.name, name) && !isSameTag(each.name, from));
  const changed = tags
    .filter((each) => isSameTag(each.name, from))
    .map((before) => {
      const at = stampAfter(before.updatedAt, now);
      const isGone = name === undefined || isTaken;
      return {
        before,
        after: isGone ? { ...before, updatedAt: at, deletedAt: at } : { ...before, name, updatedAt: at },
      };
    });
  return {
    from,
    to: name ?? null,
    articles: ofArticles.changes,
    annotations: ofAnnotations.changes,
    tags: changed,
    writes: {
      articles: ofArticles.writes,
      annotations: ofAnnotations.writes,
      tags: changed.map(({ after }) => after),
    },
  };
}

/** @param name undefined: the tag is taken off */
function retagRecords<R extends Bearer>(records: readonly R[], from: string, name: string | undefined, now: Instant) {
  const names = name === undefined ? [] : [name];
  const changes: TagsOf<R['id']>[] = [];
  const writes: R[] = [];
  for (const record of records) {
    const before = record.tags ?? [];
    if (!before.some((each) => isSameTag(each, from))) continue;
    const after = tidyTags(
      before.flatMap((each) => (isSameTag(each, from) ? names : [each])),
      names,
    );
    changes.push({ id: record.id, before, after });
    writes.push({ ...record, tags: after, updatedAt: stampAfter(record.updatedAt, now) });
  }
  return { changes, writes };
}

/**
 * Takes a change of a tag back. A record whose tags were changed again since is left as it is now: the later change was
 * the reader's too.
 * @param stored the records as they are now, deleted ones of the list included
 */
export function retagBack({ articles, annotations, tags }: Tagged, done: Retagged, now: Instant): TagWrites {
  const entries = new Map(done.tags.map((each) => [each.after.id, each]));
  return {
    articles: takeBack(articles, done.articles, now),
    annotations: takeBack(annotations, done.annotations, now),
    tags: tags.flatMap((entry) => {
      const change = entries.get(entry.id);
      if (!change || entry.updatedAt !== change.after.updatedAt) return [];
      return [{ ...change.before, updatedAt: stampAfter(entry.updatedAt, now) }];
    }),
  };
}

function takeBack<R extends Bearer>(records: readonly R[], done: readonly TagsOf<R['id']>[], now: Instant): R[] {
  const changed = new Map(done.map((each) => [each.id, each]));
  return records.flatMap((record) => {
    const change = changed.get(record.id);
    if (!change || JSON.stringify(record.tags ?? []) !== JSON.stringify(change.after)) return [];
    return [{ ...record, tags: change.before, updatedAt: stampAfter(record.updatedAt, now) }];
  });
}
