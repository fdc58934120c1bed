import * as v from 'valibot';
import { ENTITY_TYPES, type ReaderName } from '../model.ts';
import { settingOf } from './settingOf.ts';

/** UTF-16 units: no name is longer, and a pasted article is none. */
export const LONGEST_NAME = 200;
/** Each is looked for in every article: more would be felt. */
export const MOST_NAMES = 1000;

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME));

/** Names the reader wants found in every article, as they are printed, with the type and name to show them under. */
export const READER_NAMES = settingOf<ReaderName[]>(
  'readerNames',
  v.pipe(
    v.array(v.strictObject({ text: name, type: v.picklist(ENTITY_TYPES), canonical: name })),
    v.maxLength(MOST_NAMES),
  ),
  [],
);

/** The list with one name more; one that is printed the same takes the place of what was there. */
export function withName(names: readonly ReaderName[], added: ReaderName): ReaderName[] {
  return [...names.filter(({ text }) => text !== added.text), added];
}
