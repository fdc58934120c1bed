import type { EntityCorrection, EntityRef } from './entities/correctionTypes.ts';
import type { Entity, EntityType } from './entities/entityTypes.ts';

/**
 * The types every room shares. Plain data only: everything here survives `structuredClone`, JSON and IndexedDB.
 * All offsets are UTF-16 code units into `ArticleText.text`, `end` exclusive.
 */

declare const brand: unique symbol;
/** A string that only its own constructor makes, so an article's id cannot be passed for an annotation's. */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type ArticleId = Branded<string, 'ArticleId'>;
export type AnnotationId = Branded<string, 'AnnotationId'>;
/** An instant in UTC, ISO 8601 with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Instant = Branded<string, 'Instant'>;
/** A local date or date and minute: `2018-09-27` or `2018-09-27T13:30`; years before 1 CE as `-0043`. Never a zone. */
export type LocalDateTime = Branded<string, 'LocalDateTime'>;

export const asArticleId = (id: string): ArticleId => id as ArticleId;
export const asAnnotationId = (id: string): AnnotationId => id as AnnotationId;
export const asInstant = (iso: string): Instant => iso as Instant;
export const asLocalDateTime = (local: string): LocalDateTime => local as LocalDateTime;

/** What the user can act on comes back as a Result; bugs throw. */
export type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };

export interface Span {
  start: number;
  end: number;
}

// ── article ────────────────────────────────────────────────────────────────

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'cell'
  | 'caption'
  | 'byline'
  | 'update'
  | 'preformatted';

export interface Block extends Span {
  kind: BlockKind;
  /** 1–6 for headings. */
  level?: number;
  /** How many `<blockquote>`s it stands in: a quoted notice is another speaker than the page's author. */
  quoteDepth: number;
  /** Blocks of one list share a number (nested lists have their own); null outside lists. */
  list: number | null;
  /** Cells of one table share `table`, cells of one row share `row` too; null outside tables. */
  table: number | null;
  row: number | null;
}

export interface ArticleText {
  /** Blocks joined by `\n`; white space inside a block folded to single spaces. */
  text: string;
  /** In order, not overlapping; together they cover `text` but for the joining newlines. */
  blocks: Block[];
}

export type MetadataSource = 'json-ld' | 'open-graph' | 'meta' | 'time-element' | 'byline' | 'url' | 'title' | 'reader';

/** A value and where it was found, so that the reader can judge and correct it. */
export interface Sourced<T> {
  value: T;
  source: MetadataSource;
}

export interface ArticleMetadata {
  url: string;
  canonicalUrl: string | null;
  title: string;
  byline: string | null;
  siteName: string | null;
  /** BCP 47, from the page; null when it does not say. */
  language: string | null;
  published: Sourced<LocalDateTime> | null;
  modified: Sourced<LocalDateTime> | null;
}

export interface Article extends ArticleText {
  metadata: ArticleMetadata;
}

export type NotAnArticle = 'empty' | 'not-an-article' | 'pdf' | 'not-html' | 'too-large';

// ── time ───────────────────────────────────────────────────────────────────

export type Precision =
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade';

export type TimeRelation = 'at' | 'on' | 'in' | 'by' | 'before' | 'after' | 'since' | 'until' | 'between';

export type TimeBasis =
  | 'stated'
  | 'inherited-date'
  | 'inherited-year'
  | 'relative-to-event'
  | 'relative-to-publication';

export interface TimeValue {
  shape: 'instant' | 'span' | 'duration' | 'set';
  /** Inclusive bounds; null: open. Durations and sets have neither. */
  earliest: LocalDateTime | null;
  latest: LocalDateTime | null;
  precision: Precision;
  relation: TimeRelation;
  approximate: boolean;
  /** "early", "mid-", "late": narrows the bounds by thirds, which is our convention and is shown as such. */
  part?: 'start' | 'mid' | 'end';
  /** Only when the text states one (`Z`, `-04:00`, `ET`); otherwise the time is local and unzoned. */
  zone: string | null;
  basis: TimeBasis;
  /** ISO 8601-2, the exchange form, relation included: `../2018-09-28T13:30`. Durations: ISO 8601 `P2Y`. */
  edtf: string;
  /** EDTF of the expression alone, without preposition and "early/late": what the gold data compares. */
  value: string;
}

export type TimexType = 'DATE' | 'TIME' | 'RANGE' | 'DURATION' | 'SET';

export interface TimePart extends Span {
  value: string;
}

/** A misprint or an oddity the reader should see; the literal value is kept. */
export type TimeFlag = 'weekday-mismatch' | 'impossible-date' | 'ambiguous-day-month' | 'after-publication';

/** What the words left open: `date` is the whole date, reckoned ("two days later"); `order` that of day and month. */
export type InferredPart = 'year' | 'month' | 'day' | 'date' | 'order' | 'zone';

/**
 * Where it was taken from. In the text: another date of the same sentence, of the sentence before, of the list item,
 * table row or heading above, elsewhere before or after; `section`: the date at the head of a letter, diary entry or
 * update. Outside it: the published or updated date, the page's language, its address, the reader's setting.
 */
export type InferenceSource =
  | 'this-sentence'
  | 'sentence-before'
  | 'item-above'
  | 'row-above'
  | 'this-row'
  | 'heading'
  | 'section'
  | 'text-before'
  | 'text-after'
  | 'published'
  | 'modified'
  | 'language'
  | 'address'
  | 'reader';

/** One thing a time does not state itself, and what it was inferred from. */
export interface Inference {
  what: InferredPart;
  from: InferenceSource;
  /** The words it was taken from, where they stand in the text, and themselves: `text.slice(start, end)`. */
  span?: Span;
  words?: string;
  /** Of a RANGE: the end it is about; absent when it is about both. */
  end?: 'start' | 'end';
}

export interface TimeMention extends Span {
  text: string;
  type: TimexType;
  time: TimeValue;
  /** What of `time` the words themselves do not state; absent when they state it all. */
  inferred?: Inference[];
  /** The two ends of a RANGE, with their own offsets. */
  parts?: [TimePart, TimePart];
  flags?: TimeFlag[];
}

export const DAY_MONTH_ORDERS = ['day-first', 'month-first'] as const;
/** How 9/8 is read: as 9 August or as September 8. */
export type DayMonthOrder = (typeof DAY_MONTH_ORDERS)[number];

/** What the reader may override before dates are resolved. */
export interface TimeSettings {
  /** null: decided per document. */
  dayMonthOrder: DayMonthOrder | null;
}

// ── entities ───────────────────────────────────────────────────────────────

export type { EntityCorrection, EntityRef, ReaderName } from './entities/correctionTypes.ts';
export type {
  CountBound,
  Entity,
  EntityMention,
  EntityRole,
  EntityType,
} from './entities/entityTypes.ts';
export { ENTITY_ROLES, ENTITY_TYPES } from './entities/entityTypes.ts';

// ── timeline ───────────────────────────────────────────────────────────────

export const EVENT_KINDS = [
  'intrusion_start',
  'intrusion_end',
  'exfiltration',
  'discovery',
  'containment',
  'investigation',
  'remediation',
  'restoration',
  'vendor_notice',
  'regulator_notice',
  'individual_notice',
  'public_disclosure',
  'patch',
  'legal',
  'extortion',
  'leak',
  'outage',
  'publication',
  'update',
  'background',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type Status = 'found' | 'confirmed' | 'edited' | 'rejected';

/** Who says it: the page's author, or the n-th quoted document in it. */
export type Speaker = { role: 'author'; name: string | null } | { role: 'quoted'; name: string | null };

/** One dated claim of the article. Three dates sharing one predicate are three events with one sentence. */
export interface TimelineEvent extends Span {
  /** The exact words of the date: `text.slice(start, end)`. */
  dateText: string;
  time: TimeValue;
  kind: EventKind;
  /** A short sentence of our own making from the clause's words: what happened. */
  label: string;
  /** The exact sentence (or list item) the claim stands in, with its own offsets. */
  quote: string;
  quoteSpan: Span;
  /** Canonical names of the entities in its clause. */
  entities: string[];
  speaker: Speaker;
  /** What of `time` the article does not state there; absent when it states it all, or the reader wrote it. */
  inferred?: Inference[];
  flags: TimeFlag[];
  status: Status;
}

export interface Analysis {
  timex: (TimeMention & { kind: EventKind | null })[];
  entities: Entity[];
  events: TimelineEvent[];
}

// ── annotations ────────────────────────────────────────────────────────────

export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

/** W3C Web Annotation TextQuoteSelector and TextPositionSelector over the article's text. */
export interface Target {
  quote: { exact: string; prefix: string; suffix: string };
  position: Span;
}

export interface Annotation {
  id: AnnotationId;
  articleId: ArticleId;
  target: Target;
  origin: 'reader' | 'found';
  status: Status;
  colour: Colour;
  tags: string[];
  /** Markdown. */
  note: string;
  event?: {
    time: TimeValue;
    kind: EventKind;
    label: string;
    /**
     * The reader says that it is the same as that record's event, which shows this one's quote beside its own. Where
     * that record is not there (deleted, or its words are lost), this event stands for itself.
     */
    mergedInto?: AnnotationId;
  };
  /** A name that the reader added, or one that was found and that they confirmed. */
  entity?: EntityRef;
  /** What the reader corrected about a name found in this article; `target` is a mention of it. */
  correction?: EntityCorrection;
  createdAt: Instant;
  updatedAt: Instant;
  /** A tombstone: deleted records are kept so that a later sync can tell "deleted" from "never seen". */
  deletedAt?: Instant;
}

/** An article the reader has kept, with the text it had when they read it. */
export interface SavedArticle {
  id: ArticleId;
  /** Normalised address: two spellings of one article's address have one key. See lib/article/identity.ts. */
  key: string;
  article: Article;
  /** SHA-256 of `article.text`, lower-case hex. */
  sha256: string;
  /** When the text was read from the page. */
  retrievedAt: Instant;
  /** As the reader set it for this article; left out: as the settings say. */
  dayMonthOrder?: DayMonthOrder;
  /** Of the article as such, each once; its annotations have their own. Left out: none. */
  tags?: string[];
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

// ── marks ──────────────────────────────────────────────────────────────────

/** `date` for every dated expression, entity types in lower case with `-`, the reader's own highlights by colour. */
export type MarkType =
  | 'date'
  | Lowercase<Exclude<EntityType, 'COUNT_AFFECTED' | 'DATA_TYPE' | 'THREAT_ACTOR'>>
  | 'count-affected'
  | 'data-type'
  | 'threat-actor'
  | Colour;

/** A painted stretch of the article. Painted as `CSS.highlights` entry `breachline-<type>`. */
export interface Mark extends Span {
  /** Unique among the marks painted together; the sidebar knows what it stands for. */
  id: string;
  type: MarkType;
}
