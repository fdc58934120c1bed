import type { Mark } from '../model.ts';

/**
 * What is said about showing highlights again. The page's side learns where to paint and in which colour, and nothing
 * else of the library.
 */
export type PageRestoreMessage =
  /** Sent when a page of a granted site has loaded: whether anything of it, or of what its frames show, was kept. */
  | ({ type: 'restore-ask'; frames: PageAddress[] } & PageAddress)
  /** Sent with the article's text and address once something was: answered by `RestoredMarks`. */
  | ({ type: 'restore-text'; text: string; isInFrame: boolean } & PageAddress);

export interface PageAddress {
  url: string;
  /** As the page names it. */
  canonical: string | null;
}

export interface RestoredMarks {
  marks: Mark[];
}

/** Sent by the background to every tab when a site was granted or taken back: ask again. */
export interface RestoreCheckMessage {
  type: 'restore-check';
}

/** Sent by the sidebar: asks the reader, on a page of ours, whether to show highlights again on a site; or stops it. */
export type SiteMessage = { type: 'ask-site' | 'forget-site'; pattern: string };

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

/** UTF-16 units: browsers themselves cut addresses at 2 MB, and no article is longer than this. */
const LONGEST_URL = 2_097_152;
const LONGEST_TEXT = 20_000_000;
/** As many as are looked into (lib/platform/reader/frameDocuments.ts). */
const MOST_FRAMES = 50;

export function isPageRestoreMessage(value: unknown): value is PageRestoreMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { type, text, frames, isInFrame }: { [Name in 'type' | 'text' | 'frames' | 'isInFrame']?: unknown } = value;
  if (!isAddress(value)) return false;
  if (type === 'restore-ask') return Array.isArray(frames) && frames.length <= MOST_FRAMES && frames.every(isAddress);
  return type === 'restore-text' && isText(text, LONGEST_TEXT) && typeof isInFrame === 'boolean';
}

function isAddress(value: unknown): value is PageAddress {
  if (typeof value !== 'object' || value === null) return false;
  const { url, canonical }: { url?: unknown; canonical?: unknown } = value;
  return isText(url, LONGEST_URL) && (canonical === null || isText(canonical, LONGEST_URL));
}

export function isSiteMessage(value: unknown): value is SiteMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { type, pattern }: { type?: unknown; pattern?: unknown } = value;
  return (type === 'ask-site' || type === 'forget-site') && typeof pattern === 'string';
}

export const isRestoreCheck = (value: unknown): value is RestoreCheckMessage =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'restore-check';
