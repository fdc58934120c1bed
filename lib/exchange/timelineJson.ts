import type {
  Article,
  ArticleMetadata,
  Entity,
  EntityRole,
  EntityType,
  EventKind,
  Inference,
  Span,
  Speaker,
  Status,
  TimeFlag,
  TimelineEvent,
  TimeValue,
} from '../model.ts';

/** The newest form of the document; a reader of it should refuse a higher one. */
const TIMELINE_SCHEMA_VERSION = 1;

/** A stretch of the article's text with its words: `text === article.text.slice(start, end)`. */
interface Quoted extends Span {
  text: string;
}

/** One article's timeline as a document for other programs. Offsets are UTF-16 code units into `article.text`. */
export interface TimelineDocument {
  schemaVersion: typeof TIMELINE_SCHEMA_VERSION;
  article: ArticleMetadata & { text: string };
  /** In the order given: that of the sidebar. */
  events: {
    kind: EventKind;
    /** What happened, in a few words of ours. */
    label: string;
    /** When: the bounds, and their exchange form `edtf`. */
    time: TimeValue;
    /** The words of the date. */
    date: Quoted;
    /** The sentence or list item that says so. */
    quote: Quoted;
    /** Canonical names, as in `entities`. */
    entities: string[];
    speaker: Speaker;
    /** What of `time` the words of the date leave open, and what it was taken from. */
    inferred: Inference[];
    flags: TimeFlag[];
    status: Status;
  }[];
  entities: {
    type: EntityType;
    canonical: string;
    aliases: string[];
    role: EntityRole | null;
    mentions: Quoted[];
  }[];
}

/** The analysis of one article as JSON text, with everything needed to check it against the article's words. */
export function timelineJson(article: Article, events: readonly TimelineEvent[], entities: readonly Entity[]): string {
  const document: TimelineDocument = {
    schemaVersion: TIMELINE_SCHEMA_VERSION,
    article: { ...article.metadata, text: article.text },
    events: events.map((event) => ({
      kind: event.kind,
      label: event.label,
      time: event.time,
      date: { text: event.dateText, start: event.start, end: event.end },
      quote: { text: event.quote, start: event.quoteSpan.start, end: event.quoteSpan.end },
      entities: event.entities,
      speaker: event.speaker,
      inferred: event.inferred ?? [],
      flags: event.flags,
      status: event.status,
    })),
    entities: entities.map(({ type, canonical, aliases, role, mentions }) => ({
      type,
      canonical,
      aliases,
      role,
      mentions: mentions.map(({ text, start, end }) => ({ text, start, end })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
