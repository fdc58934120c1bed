import * as v from 'valibot';
import { annotationSchema, instantSchema, savedArticleSchema } from './recordSchema.ts';

/** The newest form of the file that this Breachline reads, and the one it writes. */
export const SCHEMA_VERSION = 2;

/**
 * 1: the first. 2: corrections of names, merged events, an article's day and month order; all left out where there are
 * none, so that every file of format 1 is one of format 2.
 */
const SCHEMA_VERSIONS = [1, SCHEMA_VERSION] as const;

/** The whole file. Arrays are in the order of the ids; tombstones are records with `deletedAt`. */
export const breachlineSchema = v.strictObject({
  schemaVersion: v.picklist(SCHEMA_VERSIONS),
  /** The program that wrote the file, with its version, for people: `Breachline 0.1.0`. */
  generator: v.string(),
  exportedAt: instantSchema,
  articles: v.array(savedArticleSchema),
  annotations: v.array(annotationSchema),
});
