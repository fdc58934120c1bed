import * as v from 'valibot';
import { isLocalDateTime } from '../exchange/times.ts';
import { asLocalDateTime } from '../model.ts';

/**
 * The shape of `laws.json`, and of docs/deadlines.schema.json, which is made from it. Words of the law (who is told, from
 * when it counts, notes) are English data like the citation; everything with a fixed set of values is a code.
 */

const DAY = 'expected a day such as "2014-07-01"';
const day = v.pipe(
  v.string(DAY),
  v.regex(/^\d{4}-\d\d-\d\d$/, DAY),
  v.check((text) => isLocalDateTime(text), DAY),
  v.transform(asLocalDateTime),
);
const words = v.pipe(v.string(), v.nonEmpty('expected words, found an empty text'));

const LIMIT_UNITS = ['hour', 'day', 'business-day', 'month'] as const;

/** What starts a clock. What each is taken from, and what stands in for it, is in `clockStart.ts`. */
export const CLOCK_STARTS = [
  'discovery',
  'awareness',
  'reason-to-believe',
  'suspicion',
  'determination',
  'confirmation',
  'materiality',
  'investigation-end',
  'notice-to-people',
  'discovery-or-notice',
  'notice-to-regulator',
  'year-end',
] as const;
export type ClockStart = (typeof CLOCK_STARTS)[number];

/** What ends it: which date of the incident is held against the due date; `report`: nothing an account tells of. */
export const DUTY_ENDS = ['people-told', 'regulator-told', 'public', 'determination', 'report'] as const;
export type DutyEnd = (typeof DUTY_ENDS)[number];

const version = v.strictObject({
  /** First day it applies; null: not researched. */
  from: v.nullable(day),
  /** Last day; null: still in force at the table's date. */
  to: v.nullable(day),
  /** null: the law has no number then; `standard` says what it has instead, where that was researched. */
  limit: v.nullable(
    v.strictObject({ amount: v.pipe(v.number(), v.integer(), v.minValue(1)), unit: v.picklist(LIMIT_UNITS) }),
  ),
  standard: v.optional(words),
  clock: v.nullable(v.picklist(CLOCK_STARTS)),
  /** From when it counts, as the law is reported to say. */
  clockWords: v.optional(words),
  /** Smallest number of people for the duty to arise, of whom; `words` where a number does not say it all. */
  threshold: v.optional(
    v.strictObject({
      least: v.optional(v.pipe(v.number(), v.integer())),
      most: v.optional(v.pipe(v.number(), v.integer())),
      words,
    }),
  ),
  /** Adopted, but not in force at the table's date. */
  pending: v.optional(v.literal(true)),
});

const duty = v.strictObject({
  to: v.picklist(['people', 'regulator', 'media', 'assessment']),
  /** The office that is told; absent for the people concerned. */
  who: v.optional(words),
  ends: v.picklist(DUTY_ENDS),
  /** The newest first. A day that none of them covers was not researched. */
  versions: v.pipe(v.array(version), v.minLength(1)),
});

/** What can lawfully carry a notice past the number. */
export const CARVE_OUTS = [
  'law-enforcement-delay',
  'scope-and-restore',
  'encryption',
  'good-cause',
  'risk-of-harm',
  'reasons-for-delay',
  'national-security',
] as const;

export const SECTORS = [
  'health-facility',
  'health',
  'health-app',
  'financial',
  'broker',
  'listed-company',
  'bank',
  'new-york-financial',
  'carrier',
  'essential-service',
] as const;
export type Sector = (typeof SECTORS)[number];

export const lawSchema = v.strictObject({
  /** ISO 3166 code of the place, with a suffix where the row is about part of those in it. */
  id: v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]+)*$/)),
  jurisdiction: words,
  citation: words,
  scope: v.strictObject({
    bodies: v.picklist(['private', 'public', 'private-and-public']),
    /** Only those of this trade. */
    sector: v.optional(v.picklist(SECTORS)),
    /** What of it a code cannot say. */
    words: v.optional(words),
  }),
  duties: v.pipe(v.array(duty), v.minLength(1)),
  /** Beyond the general ones of the table, which any row may have. */
  carveOuts: v.array(v.strictObject({ kind: v.picklist(CARVE_OUTS), words })),
  confidence: v.picklist(['high', 'medium', 'low']),
  /** Found in documents, partly so, or written down from memory. */
  verified: v.picklist(['sources', 'partly', 'memory']),
  /** Which part is from memory, where it is a part. */
  fromMemory: v.optional(words),
  sources: v.array(words),
  notes: v.array(words),
});

export const deadlineTableSchema = v.strictObject({
  /** The month of the latest source. */
  asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)),
  /** Carve-outs that laws of this kind have in common; whether a given row has each was not checked row by row. */
  generalCarveOuts: v.array(v.picklist(CARVE_OUTS)),
  laws: v.array(lawSchema),
  /** Where no number was found for private bodies telling people. */
  noNumber: v.strictObject({
    note: words,
    sources: v.array(words),
    states: v.array(v.strictObject({ id: words, jurisdiction: words })),
  }),
});

export type Law = v.InferOutput<typeof lawSchema>;
export type Duty = v.InferOutput<typeof duty>;
export type LawVersion = v.InferOutput<typeof version>;
export type Limit = NonNullable<LawVersion['limit']>;
