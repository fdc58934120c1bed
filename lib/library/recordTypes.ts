import type {
  Annotation,
  Article,
  ArticleId,
  Branded,
  Colour,
  EventKind,
  Instant,
  SavedArticle,
  Target,
} from '../model.ts';

/**
 * What is kept besides articles and annotations (lib/model.ts). All of it is synced alike: an id made by whoever makes
 * the record, the later `updatedAt` wins, a deletion is a record with `deletedAt`.
 */

export type VersionId = Branded<string, 'VersionId'>;
export type IncidentId = Branded<string, 'IncidentId'>;
export type CampaignId = Branded<string, 'CampaignId'>;
export type JudgementId = Branded<string, 'JudgementId'>;
export type OwnTagId = Branded<string, 'OwnTagId'>;

export const asVersionId = (id: string): VersionId => id as VersionId;
export const asIncidentId = (id: string): IncidentId => id as IncidentId;
export const asCampaignId = (id: string): CampaignId => id as CampaignId;
export const asJudgementId = (id: string): JudgementId => id as JudgementId;
export const asOwnTagId = (id: string): OwnTagId => id as OwnTagId;

interface RecordTimes {
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/**
 * A text that a saved article had before the one it has now. The store files it by itself whenever another text takes
 * its place, so that no text ever read is lost; it is deleted and comes back with its article.
 */
export interface ArticleVersion extends RecordTimes {
  id: VersionId;
  articleId: ArticleId;
  article: Article;
  /** SHA-256 of `article.text`, lower-case hex. */
  sha256: string;
  /** When the text was read from the page. */
  retrievedAt: Instant;
}

/** Articles about what happened to one victim. An article that tells of several victims may be in several. */
export interface Incident extends RecordTimes {
  id: IncidentId;
  name: string;
  /**
   * In the order they were put in, each once. A deleted article stays in the list and is left out where the list is
   * shown; so it is back in its place when its deletion is undone.
   */
  articleIds: ArticleId[];
  /** Of a deleted campaign: none, for as long as it is deleted. */
  campaignId: CampaignId | null;
  /** Codes of lib/deadlines that the reader chose, in their order. */
  jurisdictions: string[];
}

/** Incidents of one vendor or one actor. */
export interface Campaign extends RecordTimes {
  id: CampaignId;
  name: string;
}

/**
 * An event of an article as the reader saw it when they judged: by the words of its date and where they stand, never
 * by its number, so that it is the same event after another analysis. `kind` tells two events of one date apart.
 */
export interface EventRef {
  articleId: ArticleId;
  target: Target;
  kind: EventKind;
}

/** What the reader said of two articles or of two events, in whichever order. It outranks what the comparison finds. */
export type Judgement = RecordTimes & { id: JudgementId } & (
    | { kind: 'not-same-incident'; a: ArticleId; b: ArticleId }
    | { kind: 'same-event' | 'not-same-event'; a: EventRef; b: EventRef }
  );

/** A tag of the reader's own list: offered before it is used, with the colour its highlights get. */
export interface OwnTag extends RecordTimes {
  id: OwnTagId;
  name: string;
  colour: Colour | null;
}

/** Everything that is kept and exported, deletions included. */
export interface Records {
  articles: SavedArticle[];
  annotations: Annotation[];
  versions: ArticleVersion[];
  incidents: Incident[];
  campaigns: Campaign[];
  judgements: Judgement[];
  tags: OwnTag[];
}

export type RecordKind = keyof Records;

/** Owners first: annotations, versions and incidents need their articles. */
export const RECORD_KINDS = [
  'articles',
  'annotations',
  'versions',
  'incidents',
  'campaigns',
  'judgements',
  'tags',
] as const satisfies RecordKind[];

/** The lists that are left out, empty. */
export const allRecords = (some: Partial<Records>): Records => ({
  articles: [],
  annotations: [],
  versions: [],
  incidents: [],
  campaigns: [],
  judgements: [],
  tags: [],
  ...some,
});
