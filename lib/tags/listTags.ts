import type { OwnTag } from '../library/recordTypes.ts';
import type { Colour } from '../model.ts';
import { isSameTag } from './retag.ts';

/** A tag as the settings list it. */
export interface ListedTag {
  name: string;
  /** How many passages and events bear it. */
  passages: number;
  /** How many articles bear it as such. */
  articles: number;
  /** Its entry in the reader's own list; null: it is only used. */
  own: OwnTag | null;
}

/** The reader's own tags and those in use, each once, in the order of the alphabet. */
export function listTags(
  own: readonly OwnTag[],
  used: readonly { tag: string; count: number; articles: number }[],
  locale: string,
): ListedTag[] {
  const listed: ListedTag[] = own.map((entry) => ({ name: entry.name, passages: 0, articles: 0, own: entry }));
  for (const { tag, count, articles } of used) {
    const passages = count - articles;
    const known = listed.find(({ name }) => isSameTag(name, tag));
    if (known) {
      known.passages += passages;
      known.articles += articles;
    } else listed.push({ name: tag, passages, articles, own: null });
  }
  return listed.sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The colour that a highlight gets with a tag; null where the tag has none. */
export const colourOfTag = (own: readonly OwnTag[], tag: string): Colour | null =>
  own.find(({ name }) => isSameTag(name, tag))?.colour ?? null;

/**
 * What a tag being typed is completed from: the reader's own list first, then what was used before (most used first),
 * then the names found in the article.
 */
export function tagCompletions(
  own: readonly OwnTag[],
  used: readonly { tag: string }[],
  names: readonly string[],
): string[] {
  const all = new Map<string, string>();
  for (const tag of [...own.map(({ name }) => name), ...used.map(({ tag }) => tag), ...names]) {
    const key = tag.toLowerCase();
    if (!all.has(key)) all.set(key, tag);
  }
  return [...all.values()];
}
