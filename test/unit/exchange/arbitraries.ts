import fc from 'fast-check';
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
  type Records,
} from '../../../lib/library/recordTypes.ts';
import {
  type Annotation,
  type Article,
  type ArticleId,
  asAnnotationId,
  asArticleId,
  asInstant,
  asLocalDateTime,
  type Block,
  COLOURS,
  DAY_MONTH_ORDERS,
  ENTITY_ROLES,
  ENTITY_TYPES,
  type EntityCorrection,
  EVENT_KINDS,
  type Instant,
  type LocalDateTime,
  type SavedArticle,
  type TimeValue,
} from '../../../lib/model.ts';

/** Any text at all: lone surrogates, controls, right-to-left, names of Object's own properties. */
const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', 'constructor', '\ud800', '\u2028', '</script>', '=1+1', 'null'),
);

const instant: fc.Arbitrary<Instant> = fc
  .date({ min: new Date('0000-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => asInstant(date.toISOString()));

const localDateTime: fc.Arbitrary<LocalDateTime> = fc
  .tuple(instant, fc.constantFrom(10, 16), fc.boolean())
  .map(([iso, length, isBefore]) => {
    // 29 February of a year before 1 CE need not exist; the 28th always does. Year 0 has no sign.
    const local = iso.slice(0, length).replace(/-02-29/, '-02-28');
    return asLocalDateTime(isBefore && !local.startsWith('0000') ? `-${local}` : local);
  });

const count = fc.nat(100_000);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const position = fc.tuple(count, count).map(([start, length]) => ({ start, end: start + length }));

const blockKind = fc.constantFrom<Block['kind']>(
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'cell',
  'caption',
  'byline',
  'update',
  'preformatted',
);

/** A block without its place in the text. */
const looseBlock = fc.record(
  {
    kind: blockKind,
    quoteDepth: fc.nat(4),
    list: orNull(count),
    table: orNull(count),
    row: orNull(count),
    level: fc.integer({ min: 1, max: 6 }),
  },
  { requiredKeys: ['kind', 'quoteDepth', 'list', 'table', 'row'] },
);

const sourced = orNull(
  fc.record({
    value: localDateTime,
    source: fc.constantFrom(
      'json-ld' as const,
      'open-graph' as const,
      'meta' as const,
      'time-element' as const,
      'byline' as const,
      'url' as const,
      'title' as const,
      'reader' as const,
    ),
  }),
);

const article: fc.Arbitrary<Article> = fc
  .tuple(
    fc.array(fc.tuple(text, looseBlock), { maxLength: 6 }),
    fc.record({
      url: fc.webUrl(),
      canonicalUrl: orNull(fc.webUrl()),
      title: text,
      byline: orNull(text),
      siteName: orNull(text),
      language: orNull(text),
      published: sourced,
      modified: sourced,
    }),
  )
  .map(([parts, metadata]) => {
    let start = 0;
    const blocks = parts.map(([words, block]): Block => {
      const placed = { ...block, start, end: start + words.length };
      start = placed.end + 1;
      return placed;
    });
    return { text: parts.map(([words]) => words).join('\n'), blocks, metadata };
  });

const time: fc.Arbitrary<TimeValue> = fc.record(
  {
    shape: fc.constantFrom<TimeValue['shape']>('instant', 'span', 'duration', 'set'),
    earliest: orNull(localDateTime),
    latest: orNull(localDateTime),
    precision: fc.constantFrom<TimeValue['precision']>(
      'minute',
      'hour',
      'daypart',
      'day',
      'week',
      'month',
      'quarter',
      'season',
      'year',
      'decade',
    ),
    relation: fc.constantFrom<TimeValue['relation']>(
      'at',
      'on',
      'in',
      'by',
      'before',
      'after',
      'since',
      'until',
      'between',
    ),
    approximate: fc.boolean(),
    part: fc.constantFrom('start' as const, 'mid' as const, 'end' as const),
    zone: orNull(text),
    basis: fc.constantFrom<TimeValue['basis']>(
      'stated',
      'inherited-date',
      'inherited-year',
      'relative-to-event',
      'relative-to-publication',
    ),
    edtf: text,
    value: text,
  },
  {
    requiredKeys: [
      'shape',
      'earliest',
      'latest',
      'precision',
      'relation',
      'approximate',
      'zone',
      'basis',
      'edtf',
      'value',
    ],
  },
);

const savedArticle: fc.Arbitrary<SavedArticle> = fc.record(
  {
    id: fc.uuid().map(asArticleId),
    key: fc.string({ minLength: 1 }),
    article,
    sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
    retrievedAt: instant,
    dayMonthOrder: fc.constantFrom(...DAY_MONTH_ORDERS),
    tags: fc.array(text, { maxLength: 3 }),
    createdAt: instant,
    updatedAt: instant,
    deletedAt: instant,
  },
  { requiredKeys: ['id', 'key', 'article', 'sha256', 'retrievedAt', 'createdAt', 'updatedAt'] },
);

const entityType = fc.constantFrom(...ENTITY_TYPES);
const entityRef = fc.record({ type: entityType, canonical: text });

const correction: fc.Arbitrary<EntityCorrection> = fc.oneof(
  fc.record({ kind: fc.constant('retype' as const), entity: entityRef, type: entityType }),
  fc.record({ kind: fc.constant('rename' as const), entity: entityRef, canonical: text }),
  fc.record({ kind: fc.constant('merge' as const), entity: entityRef, into: entityRef }),
  fc.record({ kind: fc.constant('split' as const), entity: entityRef, mention: position, as: entityRef }),
  fc.record({ kind: fc.constantFrom('reject' as const, 'restore' as const), entity: entityRef }),
  fc.record({
    kind: fc.constant('role' as const),
    entity: entityRef,
    role: fc.option(fc.constantFrom(...ENTITY_ROLES)),
  }),
);

const looseAnnotation = fc.record(
  {
    id: fc.uuid().map(asAnnotationId),
    target: fc.record({ quote: fc.record({ exact: text, prefix: text, suffix: text }), position }),
    origin: fc.constantFrom('reader' as const, 'found' as const),
    status: fc.constantFrom<Annotation['status']>('found', 'confirmed', 'edited', 'rejected'),
    colour: fc.constantFrom(...COLOURS),
    tags: fc.array(text, { maxLength: 3 }),
    note: text,
    event: fc.record(
      { time, kind: fc.constantFrom(...EVENT_KINDS), label: text, mergedInto: fc.uuid().map(asAnnotationId) },
      { requiredKeys: ['time', 'kind', 'label'] },
    ),
    entity: entityRef,
    correction,
    createdAt: instant,
    updatedAt: instant,
    deletedAt: instant,
  },
  { requiredKeys: ['id', 'target', 'origin', 'status', 'colour', 'tags', 'note', 'createdAt', 'updatedAt'] },
);

const times = { createdAt: instant, updatedAt: instant, deletedAt: instant };
const timed = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => {
  const requiredKeys = [...Object.keys(fields), 'createdAt', 'updatedAt'];
  return fc.record({ ...fields, ...times }, { requiredKeys: requiredKeys as never }) as fc.Arbitrary<
    T & { createdAt: Instant; updatedAt: Instant; deletedAt?: Instant }
  >;
};
const colour = fc.constantFrom(...COLOURS);
const target = fc.record({ quote: fc.record({ exact: text, prefix: text, suffix: text }), position });
const id = fc.uuid();

const campaign: fc.Arbitrary<Campaign> = timed({ id: id.map(asCampaignId), name: text });
const ownTag: fc.Arbitrary<OwnTag> = timed({
  id: id.map(asOwnTagId),
  name: text.filter((name) => name !== ''),
  colour: orNull(colour),
});

const incidentOf = (articleIds: fc.Arbitrary<ArticleId[]>): fc.Arbitrary<Incident> =>
  timed({
    id: id.map(asIncidentId),
    name: text,
    articleIds,
    campaignId: orNull(id.map(asCampaignId)),
    jurisdictions: fc.array(text, { maxLength: 3 }),
  });

function judgementOf(owner: fc.Arbitrary<ArticleId>): fc.Arbitrary<Judgement> {
  const event = fc.record({ articleId: owner, target, kind: fc.constantFrom(...EVENT_KINDS) });
  const judgementId = id.map(asJudgementId);
  return fc.oneof(
    timed({ id: judgementId, kind: fc.constant('not-same-incident' as const), a: owner, b: owner }),
    timed({
      id: judgementId,
      kind: fc.constantFrom('same-event' as const, 'not-same-event' as const),
      a: event,
      b: event,
    }),
  );
}

const looseVersion = timed({
  id: id.map(asVersionId),
  article,
  sha256: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  retrievedAt: instant,
});

/** At most so many, no id twice. */
const unique = <R extends { id: string }>(one: fc.Arbitrary<R>, maxLength: number): fc.Arbitrary<R[]> =>
  fc.uniqueArray(one, { selector: (record) => record.id, maxLength });

/**
 * A library as a store can hold it: what is about articles names those it has, and of a deleted article nothing is live.
 */
export const library: fc.Arbitrary<Records> = unique(savedArticle, 5).chain((articles): fc.Arbitrary<Records> => {
  const groups = { articles: fc.constant(articles), campaigns: unique(campaign, 2), tags: unique(ownTag, 3) };
  const none = fc.constant([]).map(() => []);
  const nothing = { annotations: none, versions: none, judgements: none };
  if (articles.length === 0) {
    return fc.record({ ...groups, ...nothing, incidents: unique(incidentOf(fc.constant([])), 2) });
  }
  const owner = fc.constantFrom(...articles);
  const articleId = owner.map((one) => one.id);
  /** Deleted with its article, where that is. */
  const owned = <T extends object>(loose: fc.Arbitrary<T>): fc.Arbitrary<T & { articleId: ArticleId }> =>
    fc.tuple(loose, owner).map(([record, { id: ownerId, deletedAt }]) => ({
      ...record,
      articleId: ownerId,
      ...(deletedAt === undefined ? {} : { deletedAt }),
    }));
  return fc.record({
    ...groups,
    annotations: unique<Annotation>(owned(looseAnnotation), 8),
    // An earlier text is there whenever its article is: the store brings back one that is deleted alone.
    versions: unique<ArticleVersion>(owned(looseVersion.map(({ deletedAt: _, ...version }) => version)), 3),
    incidents: unique(incidentOf(fc.uniqueArray(articleId, { maxLength: 4 })), 3),
    judgements: unique(judgementOf(articleId), 3),
  });
});
