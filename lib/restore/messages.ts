import type { Mark } from '../model.ts';

/**
 * What is said about showing highlights again. The page's side learns where to paint and in which colour, and nothing
 * else of the library.
 */
export type PageRestoreMessage =
  /** Sent when a page of a granted site has loaded: whether anything of it was kept. `canonical`: as the page names it. */
  | { type: 'restore-ask'; url: string; canonical: string | null }
  /** Sent with the page's text once something was: answered by `RestoredMarks`. */
  | { type: 'restore-text'; url: string; canonical: string | null; text: string };

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

export function isPageRestoreMessage(value: unknown): value is PageRestoreMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { type, url, canonical, text }: { [Name in 'type' | 'url' | 'canonical' | 'text']?: unknown } = value;
  if (!isText(url, LONGEST_URL) || !(canonical === null || isText(canonical, LONGEST_URL))) return false;
  return type === 'restore-ask' || (type === 'restore-text' && isText(text, LONGEST_TEXT));
}

export function isSiteMessage(value: unknown): value is SiteMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { type, pattern }: { type?: unknown; pattern?: unknown } = value;
  return (type === 'ask-site' || type === 'forget-site') && typeof pattern === 'string';
}

export const isRestoreCheck = (value: unknown): value is RestoreCheckMessage =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'restore-check';
