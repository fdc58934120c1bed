import { UNREADABLE_REASONS, type UnreadableReason } from '../unreadableReason.ts';

/** Pages of the shops extensions come from: no browser lets an extension in there. */
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(?:\/|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
];

const PAGE_PROTOCOL = /^(?:https?|file):/i;

/**
 * Why a page at this address can never be read, known before trying.
 *
 * @param url undefined when the browser does not tell: it keeps the addresses of its own pages to itself
 * @returns null when it is worth trying
 */
export function neverReadable(url: string | undefined): UnreadableReason | null {
  if (url === undefined || !PAGE_PROTOCOL.test(url)) return 'browser-page';
  return STORES.some((store) => store.test(url)) ? 'store' : null;
}

/** Why the browser did not let us into the page at this address. */
export function whyRefused(url: string | undefined): UnreadableReason {
  const never = neverReadable(url);
  if (never !== null || url === undefined) return never ?? 'browser-page';
  if (/\.pdf(?:$|[?#])/i.test(url)) return 'pdf';
  return /^file:/i.test(url) ? 'file' : 'refused';
}

/** The reason in a reader's own answer; null when it found a page it can stay on. */
export function reasonOf(answer: unknown): UnreadableReason | null {
  return UNREADABLE_REASONS.find((reason) => reason === answer) ?? null;
}
