import * as v from 'valibot';
import {
  type ArticleVersion,
  asCampaignId,
  asIncidentId,
  asJudgementId,
  asOwnTagId,
  asVersionId,
  type Campaign,
  type Incident,
  type Judgement,
  type OwnTag,
} from '../library/recordTypes.ts';
import { COLOURS, EVENT_KINDS } from '../model.ts';
import {
  articleIdSchema,
  articleSchema,
  idSchema,
  instantSchema,
  recordTimes,
  sha256Schema,
  targetSchema,
} from './recordSchema.ts';

/** The shapes of what is kept besides articles and annotations; see recordSchema.ts. */

/** Of an article's id, a time and a part of a hash; see versionOf. */
const LONGEST_VERSION_ID = 192;

export const versionSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty('expected an id'), v.maxLength(LONGEST_VERSION_ID), v.transform(asVersionId)),
  articleId: articleIdSchema,
  article: articleSchema,
  sha256: sha256Schema,
  retrievedAt: instantSchema,
  ...recordTimes,
}) satisfies v.GenericSchema<unknown, ArticleVersion>;

const campaignId = v.pipe(idSchema, v.transform(asCampaignId));

export const incidentSchema = v.strictObject({
  id: v.pipe(idSchema, v.transform(asIncidentId)),
  name: v.string(),
  articleIds: v.array(articleIdSchema),
  campaignId: v.nullable(campaignId),
  jurisdictions: v.array(v.string()),
  ...recordTimes,
}) satisfies v.GenericSchema<unknown, Incident>;

export const campaignSchema = v.strictObject({
  id: campaignId,
  name: v.string(),
  ...recordTimes,
}) satisfies v.GenericSchema<unknown, Campaign>;

const eventRef = v.strictObject({
  articleId: articleIdSchema,
  target: targetSchema,
  kind: v.picklist(EVENT_KINDS),
});

const judgement = { id: v.pipe(idSchema, v.transform(asJudgementId)), ...recordTimes };

export const judgementSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('not-same-incident'), a: articleIdSchema, b: articleIdSchema, ...judgement }),
  v.strictObject({ kind: v.picklist(['same-event', 'not-same-event']), a: eventRef, b: eventRef, ...judgement }),
]) satisfies v.GenericSchema<unknown, Judgement>;

export const ownTagSchema = v.strictObject({
  id: v.pipe(idSchema, v.transform(asOwnTagId)),
  name: v.pipe(v.string(), v.nonEmpty('expected a name, found an empty text')),
  colour: v.nullable(v.picklist(COLOURS)),
  ...recordTimes,
}) satisfies v.GenericSchema<unknown, OwnTag>;
