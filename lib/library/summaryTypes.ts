import type { ArticleId, EntityRef, EventKind, Instant, LocalDateTime } from '../model.ts';

/**
 * One row of the library's table: all that is shown, sorted and counted without reading the article's text. Derived
 * from the records, written in the transaction that changes them, never exported.
 */
export interface ArticleSummary {
  id: ArticleId;
  key: string;
  url: string;
  /** Never empty: the address where the page has no title. */
  title: string;
  site: string;
  /** BCP 47; null: not stated. */
  language: string | null;
  published: LocalDateTime | null;
  retrievedAt: Instant;
  createdAt: Instant;
  updatedAt: Instant;
  sha256: string;
  /** Found or added by the reader, and not rejected. */
  events: number;
  /** Made by the reader, the events they added among them. */
  annotations: number;
  /** Earlier texts of it that are kept. */
  versions: number;
  /** Its own and those of its live annotations, each once, most used first. */
  tags: string[];
  /** Its own alone. */
  articleTags: string[];
  /** Of its events, each once, in the order of EVENT_KINDS. */
  kinds: EventKind[];
  /** Of its records, its versions among them, as JSON in UTF-8. */
  bytes: number;
  /** Changes whenever one of its live records does: what was derived from them is to be derived again. */
  fingerprint: string;
  /** Who and what stands in it, corrected as the reader has it; null where it was not analysed since it was read. */
  names: EntityRef[] | null;
}
