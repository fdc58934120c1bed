import type { OwnTag } from '../library/recordTypes.ts';
import type { Annotation, AnnotationId, Instant } from '../model.ts';
import { stampAfter } from '../session/stamp.ts';
import { tidyTags } from '../session/tidyTags.ts';

/** Live records that bear tags, and the reader's own list of them. */
export interface Tagged {
  annotations: readonly Annotation[];
  tags: readonly OwnTag[];
}

/** What a change of a tag did, so that it can be taken back. */
export interface Retagged {
  from: string;
  /** null: deleted. */
  to: string | null;
  annotations: { id: AnnotationId; before: string[]; after: string[] }[];
  tags: { before: OwnTag; after: OwnTag }[];
}

/** Records to be written, all or none. */
interface Writes {
  annotations: Annotation[];
  tags: OwnTag[];
}

/** Two spellings of a tag that differ in case are one tag. */
export const isSameTag = (a: string, b: string): boolean => foldTag(a) === foldTag(b);
const foldTag = (tag: string): string => tag.normalize('NFC').toLowerCase();

/**
 * A tag renamed wherever it is borne; to the name of another tag, and they become one; to null, and it is taken off
 * everywhere. No other field of a record changes.
 */
export function retag(
  { annotations, tags }: Tagged,
  from: string,
  to: string | null,
  now: Instant,
): Retagged & { writes: Writes } {
  const [name] = to === null ? [] : tidyTags([to], []);
  if (to !== null && name === undefined) throw new Error('expected a name for the tag, got white space');
  const replace = (each: string): string[] => (isSameTag(each, from) ? (name === undefined ? [] : [name]) : [each]);
  const written = annotations.flatMap((record) => {
    if (!record.tags.some((each) => isSameTag(each, from))) return [];
    const after = tidyTags(record.tags.flatMap(replace), name === undefined ? [] : [name]);
    return [{ record, after }];
  });
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
    annotations: written.map(({ record, after }) => ({ id: record.id, before: record.tags, after })),
    tags: changed,
    writes: {
      annotations: written.map(({ record, after }) => ({
        ...record,
        tags: after,
        updatedAt: stampAfter(record.updatedAt, now),
      })),
      tags: changed.map(({ after }) => after),
    },
  };
}

/**
 * Takes a change of a tag back. A record whose tags were changed again since is left as it is now: the later change was
 * the reader's too.
 * @param stored the records as they are now, deleted ones of the list included
 */
export function retagBack({ annotations, tags }: Tagged, done: Retagged, now: Instant): Writes {
  const changed = new Map(done.annotations.map((each) => [each.id, each]));
  const entries = new Map(done.tags.map((each) => [each.after.id, each]));
  return {
    annotations: annotations.flatMap((record) => {
      const change = changed.get(record.id);
      if (!change || JSON.stringify(record.tags) !== JSON.stringify(change.after)) return [];
      return [{ ...record, tags: change.before, updatedAt: stampAfter(record.updatedAt, now) }];
    }),
    tags: tags.flatMap((entry) => {
      const change = entries.get(entry.id);
      if (!change || entry.updatedAt !== change.after.updatedAt) return [];
      return [{ ...change.before, updatedAt: stampAfter(entry.updatedAt, now) }];
    }),
  };
}
