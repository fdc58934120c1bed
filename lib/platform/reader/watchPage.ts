import { takeSnapshot } from './textSnapshot.ts';

export interface WatchOptions {
  document: Document;
  /** The element that holds the whole article; null while there is none. */
  root: () => Node | null;
  /** Reads the page again. */
  onChange: () => void;
  signal: AbortSignal;
}

/** Between two looks at an article of usual length; a longer one is looked at less often. */
const LOOK_EVERY_MS = 1000;
/** What the user does (opening a part, the next page of a single-page site) shows after so long. */
const AFTER_ACT_MS = 200;

/** The shares of the page's time that looking and reading again may take, on a page that never rests. */
const LOOK_SHARE = 0.01;
const READ_SHARE = 0.05;

/**
 * Says when the article's text nodes are no longer those that were read, or the page's address changed (single-page
 * sites). By looking from time to time and not by a MutationObserver: that would tax each of the page's own mutations
 * (docs/decisions/0003-the-page-is-looked-at-not-observed.md).
 */
export function watchPage({ document, root, onChange, signal }: WatchOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readAgainAt = 0;
  let address = addressOf(document);
  let snapshot = takeSnapshot(root() ?? document.documentElement);

  const lookIn = (wait: number) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(look, wait);
  };

  const hasChanged = () => addressOf(document) !== address || !snapshot.isCurrent();

  const read = () => {
    const start = performance.now();
    address = addressOf(document);
    onChange();
    snapshot = takeSnapshot(root() ?? document.documentElement);
    const end = performance.now();
    readAgainAt = end + (end - start) / READ_SHARE;
  };

  const look = () => {
    const start = performance.now();
    const isDue = document.visibilityState === 'visible' && start >= readAgainAt && hasChanged();
    const cost = performance.now() - start;
    if (isDue) read();
    lookIn(Math.max(LOOK_EVERY_MS, cost / LOOK_SHARE));
  };

  const lookSoon = () => lookIn(AFTER_ACT_MS);
  const options = { signal, capture: true, passive: true };
  document.addEventListener('click', lookSoon, options);
  document.addEventListener('visibilitychange', lookSoon, options);
  addEventListener('popstate', lookSoon, options);
  globalThis.navigation?.addEventListener('navigatesuccess', lookSoon, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  lookIn(LOOK_EVERY_MS);
}

/** The address but for a plain fragment, which is a place in the page; `#!` and `#/` name pages of their own. */
function addressOf({ location: { href, hash } }: Document): string {
  return /^#[!/]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}
