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
} from '../../../../lib/library/recordTypes.ts';
import {
  type Annotation,
  asAnnotationId,
  asArticleId,
  asInstant,
  asLocalDateTime,
  type Instant,
  type SavedArticle,
} from '../../../../lib/model.ts';

/** The n-th second of a day in 2026: times for tests, in the order of their numbers. */
export const at = (second: number): Instant => asInstant(new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString());

export function savedArticle(id: string, over: Partial<SavedArticle> = {}): SavedArticle {
  const text = 'The city was told on September 27, 2018.\nIt shut the site down.';
  return {
    id: asArticleId(id),
    key: `https://example.org/${id}`,
    article: {
      text,
      blocks: [
        { kind: 'paragraph', start: 0, end: 40, quoteDepth: 0, list: null, table: null, row: null },
        { kind: 'paragraph', start: 41, end: text.length, quoteDepth: 0, list: null, table: null, row: null },
      ],
      metadata: {
        url: `https://example.org/${id}`,
        canonicalUrl: null,
        title: `Notice ${id}`,
        byline: null,
        siteName: 'Example',
        language: 'en',
        published: { value: asLocalDateTime('2018-10-02'), source: 'json-ld' },
        modified: null,
      },
    },
    sha256: '0'.repeat(64),
    retrievedAt: at(0),
    createdAt: at(0),
    updatedAt: at(0),
    ...over,
  };
}

export function annotation(id: string, articleId: string, over: Partial<Annotation> = {}): Annotation {
  return {
    id: asAnnotationId(id),
    articleId: asArticleId(articleId),
    target: {
      quote: { exact: 'September 27, 2018', prefix: 'The city was told on ', suffix: '.\nIt shut' },
      position: { start: 21, end: 39 },
    },
    origin: 'reader',
    status: 'confirmed',
    colour: 'yellow',
    tags: [],
    note: '',
    createdAt: at(0),
    updatedAt: at(0),
    ...over,
  };
}

/** A found event on the date in the text. */
export const foundEvent = (id: string, articleId: string, over: Partial<Annotation> = {}): Annotation =>
  annotation(id, articleId, {
    origin: 'found',
    status: 'found',
    event: {
      time: {
        shape: 'instant',
        earliest: asLocalDateTime('2018-09-27'),
        latest: asLocalDateTime('2018-09-27'),
        precision: 'day',
        relation: 'on',
        approximate: false,
        zone: null,
        basis: 'stated',
        edtf: '2018-09-27',
        value: '2018-09-27',
      },
      kind: 'vendor_notice',
      label: 'The city was told',
    },
    ...over,
  });

export const version = (id: string, articleId: string, over: Partial<ArticleVersion> = {}): ArticleVersion => {
  const { article, sha256, retrievedAt, createdAt, updatedAt } = savedArticle(articleId);
  return {
    id: asVersionId(id),
    articleId: asArticleId(articleId),
    article,
    sha256,
    retrievedAt,
    createdAt,
    updatedAt,
    ...over,
  };
};

export const incident = (id: string, articleIds: string[], over: Partial<Incident> = {}): Incident => ({
  id: asIncidentId(id),
  name: `Incident ${id}`,
  articleIds: articleIds.map(asArticleId),
  campaignId: null,
  jurisdictions: [],
  createdAt: at(0),
  updatedAt: at(0),
  ...over,
});

export const campaign = (id: string, over: Partial<Campaign> = {}): Campaign => ({
  id: asCampaignId(id),
  name: `Campaign ${id}`,
  createdAt: at(0),
  updatedAt: at(0),
  ...over,
});

/** The judgement that two articles are not about the same incident. */
export const notSame = (id: string, a: string, b: string): Judgement => ({
  id: asJudgementId(id),
  kind: 'not-same-incident',
  a: asArticleId(a),
  b: asArticleId(b),
  createdAt: at(0),
  updatedAt: at(0),
});

export const ownTag = (id: string, over: Partial<OwnTag> = {}): OwnTag => ({
  id: asOwnTagId(id),
  name: `tag ${id}`,
  colour: null,
  createdAt: at(0),
  updatedAt: at(0),
  ...over,
});
