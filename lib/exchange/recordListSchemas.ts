import * as v from 'valibot';
import type { RecordKind } from '../library/recordTypes.ts';
import {
  campaignSchema,
  incidentSchema,
  judgementSchema,
  ownTagSchema,
  versionSchema,
} from './libraryRecordSchemas.ts';
import { annotationSchema, savedArticleSchema } from './recordSchema.ts';

/** A list of each kind of record. */
export const recordListSchemas = {
  articles: v.array(savedArticleSchema),
  annotations: v.array(annotationSchema),
  versions: v.array(versionSchema),
  incidents: v.array(incidentSchema),
  campaigns: v.array(campaignSchema),
  judgements: v.array(judgementSchema),
  tags: v.array(ownTagSchema),
} satisfies Record<RecordKind, v.GenericSchema>;
