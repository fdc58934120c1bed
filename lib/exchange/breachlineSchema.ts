import * as v from 'valibot';
import { annotationSchema, instantSchema, savedArticleSchema } from './recordSchema.ts';

/** The newest form of the file that this Breachline reads, and the one it writes. */
export const SCHEMA_VERSION = 1;

/** The whole file. Arrays are in the order of the ids; tombstones are records with `deletedAt`. */
export const breachlineSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  /** The program that wrote the file, with its version, for people: `Breachline 0.1.0`. */
  generator: v.string(),
  exportedAt: instantSchema,
  articles: v.array(savedArticleSchema),
  annotations: v.array(annotationSchema),
});
