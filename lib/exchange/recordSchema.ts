import * as v from 'valibot';
import {
  type Annotation,
  asAnnotationId,
  asArticleId,
  asInstant,
  asLocalDateTime,
  COLOURS,
  DAY_MONTH_ORDERS,
  ENTITY_ROLES,
  ENTITY_TYPES,
  EVENT_KINDS,
  type SavedArticle,
} from '../model.ts';
import { entityRefSchema } from './entityRefSchema.ts';
import { isInstant, isLocalDateTime } from './times.ts';

/**
 * The shape of a saved article and of an annotation as data from outside: the one source for checking imported files
 * and calls of the store, and for docs/breachline-export.schema.json. It must accept exactly what lib/model.ts allows
 * (a test compares the types), or an export could not be imported again. Unknown keys are refused, not dropped: they
 * would be lost.
 */

/** Long enough for a UUID or a hash with a prefix; short enough that a damaged file is noticed. */
export const idSchema = v.pipe(v.string(), v.nonEmpty('expected an id, found an empty text'), v.maxLength(128));
export const articleIdSchema = v.pipe(idSchema, v.transform(asArticleId));
const annotationId = v.pipe(idSchema, v.transform(asAnnotationId));

const INSTANT = 'expected an instant in UTC such as "2026-11-24T06:30:00.000Z"';
export const instantSchema = v.pipe(
  v.string(INSTANT),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, INSTANT),
  v.check(isInstant, INSTANT),
  v.transform(asInstant),
);

const LOCAL = 'expected a date such as "2018-09-27", or with a time "2018-09-27T13:30"';
const localDateTime = v.pipe(
  v.string(LOCAL),
  v.regex(/^-?\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/, LOCAL),
  v.check(isLocalDateTime, LOCAL),
  v.transform(asLocalDateTime),
);

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0, 'expected 0 or more'));
const number = v.nullable(count);
/** Whether `end` lies after `start` and inside the text is for consistency.ts: JSON Schema cannot say it. */
const span = { start: count, end: count };

const block = v.strictObject({
  ...span,
  kind: v.picklist([
    'heading',
    'paragraph',
    'list-item',
    'quote',
    'cell',
    'caption',
    'byline',
    'update',
    'preformatted',
  ]),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  quoteDepth: count,
  list: number,
  table: number,
  row: number,
});

const sourced = v.strictObject({
  value: localDateTime,
  source: v.picklist(['json-ld', 'open-graph', 'meta', 'time-element', 'byline', 'url', 'title', 'reader']),
});

const metadata = v.strictObject({
  url: v.string(),
  canonicalUrl: v.nullable(v.string()),
  title: v.string(),
  byline: v.nullable(v.string()),
  siteName: v.nullable(v.string()),
  language: v.nullable(v.string()),
  published: v.nullable(sourced),
  modified: v.nullable(sourced),
});

/** A text with words for docs/breachline-export.schema.json. */
const described = (words: string) => v.pipe(v.string(), v.description(words));

export const timeSchema = v.strictObject({
  shape: v.picklist(['instant', 'span', 'duration', 'set']),
  earliest: v.nullable(localDateTime),
  latest: v.nullable(localDateTime),
  precision: v.picklist(['minute', 'hour', 'daypart', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade']),
  relation: v.picklist(['at', 'on', 'in', 'by', 'before', 'after', 'since', 'until', 'between']),
  approximate: v.boolean(),
  part: v.exactOptional(v.picklist(['start', 'mid', 'end'])),
  zone: v.nullable(v.string()),
  basis: v.picklist(['stated', 'inherited-date', 'inherited-year', 'relative-to-event', 'relative-to-publication']),
  edtf: described('ISO 8601-2 (EDTF) with the relation: ../2018-09-28T13:30. Durations: ISO 8601, P2Y.'),
  value: described('EDTF of the expression alone, without preposition and "early" or "late".'),
});

/** Of every record. */
export const recordTimes = {
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.exactOptional(instantSchema),
};

export const articleSchema = v.strictObject({
  text: described('Blocks joined by a line feed. All offsets count UTF-16 code units of it; ends are exclusive.'),
  blocks: v.array(block),
  metadata,
});

export const sha256Schema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hexadecimal digits'),
  v.description('SHA-256 of article.text as UTF-8.'),
);

export const targetSchema = v.strictObject({
  quote: v.strictObject({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  position: v.strictObject(span),
});

export const savedArticleSchema = v.strictObject({
  id: articleIdSchema,
  key: v.pipe(
    v.string(),
    v.nonEmpty('expected the normalised address, found an empty text'),
    v.description('The normalised address: two spellings of one address have one key.'),
  ),
  article: articleSchema,
  sha256: sha256Schema,
  retrievedAt: instantSchema,
  dayMonthOrder: v.exactOptional(v.picklist(DAY_MONTH_ORDERS)),
  tags: v.exactOptional(v.array(v.string())),
  ...recordTimes,
}) satisfies v.GenericSchema<unknown, SavedArticle>;

const correction = v.variant('kind', [
  v.strictObject({ kind: v.literal('retype'), entity: entityRefSchema, type: v.picklist(ENTITY_TYPES) }),
  v.strictObject({ kind: v.literal('rename'), entity: entityRefSchema, canonical: v.string() }),
  v.strictObject({ kind: v.literal('merge'), entity: entityRefSchema, into: entityRefSchema }),
  v.strictObject({
    kind: v.literal('split'),
    entity: entityRefSchema,
    mention: v.strictObject(span),
    as: entityRefSchema,
  }),
  v.strictObject({ kind: v.literal('reject'), entity: entityRefSchema }),
  v.strictObject({ kind: v.literal('restore'), entity: entityRefSchema }),
  v.strictObject({ kind: v.literal('role'), entity: entityRefSchema, role: v.nullable(v.picklist(ENTITY_ROLES)) }),
]);

export const annotationSchema = v.strictObject({
  id: annotationId,
  articleId: articleIdSchema,
  target: targetSchema,
  origin: v.picklist(['reader', 'found']),
  status: v.picklist(['found', 'confirmed', 'edited', 'rejected']),
  colour: v.picklist(COLOURS),
  tags: v.array(v.string()),
  note: described('Markdown.'),
  event: v.exactOptional(
    v.strictObject({
      time: timeSchema,
      kind: v.picklist(EVENT_KINDS),
      label: v.string(),
      mergedInto: v.exactOptional(annotationId),
    }),
  ),
  entity: v.exactOptional(entityRefSchema),
  correction: v.exactOptional(correction),
  ...recordTimes,
}) satisfies v.GenericSchema<unknown, Annotation>;
