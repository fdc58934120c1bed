import * as v from 'valibot';
import { recordListSchemas } from './recordListSchemas.ts';
import { instantSchema } from './recordSchema.ts';

/** The newest form of the file that this Breachline reads, and the one it writes. */
export const SCHEMA_VERSION = 3;

const about = {
  /** The program that wrote the file, with its version, for people: `Breachline 0.1.0`. */
  generator: v.string(),
  exportedAt: instantSchema,
};
const { articles, annotations } = recordListSchemas;

/**
 * The whole file. Arrays are in the order of the ids; tombstones are records with `deletedAt`.
 * 1: the first. 2: corrections of names, merged events, an article's day and month order; all left out where there are
 * none, so that every file of format 1 is one of format 2. 3: earlier texts, incidents, campaigns, judgements and the
 * reader's own tags, each a list that must be there.
 */
export const breachlineSchema = v.variant('schemaVersion', [
  v.strictObject({ schemaVersion: v.literal(1), ...about, articles, annotations }),
  v.strictObject({ schemaVersion: v.literal(2), ...about, articles, annotations }),
  v.strictObject({ schemaVersion: v.literal(SCHEMA_VERSION), ...about, ...recordListSchemas }),
]);
