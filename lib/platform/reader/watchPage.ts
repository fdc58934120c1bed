import type { TextMap } from '../../article/textMap.ts';

export interface WatchOptions {
  document: Document;
  /** The way back into the page as last read; null while there was no article. */
  map: () => TextMap | null;
  /** The element that holds the whole article; null while there was none. */
  root: () => Node | null;
  /** Reads the page again. */
  onChange: () => void;
  signal: AbortSignal;
}

/** A page that renders itself anew does so in several steps: wait until it rests. */
const REST_MS = 300;

/** Reading may take at most this share of the time, on a page that never rests. */
const SHARE = 0.05;

/**
 * Says when the article may have changed: its text, its place in the tree, or the page's address (single-page sites).
 * Mutations outside the article cost one comparison each.
 */
export function watchPage({ document, map, root, onChange, signal }: WatchOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readAgainAt = 0;
  let address = addressOf(document);

  const read = () => {
    timer = undefined;
    address = addressOf(document);
    const start = performance.now();
    onChange();
    const end = performance.now();
    readAgainAt = end + (end - start) / SHARE;
  };
  const readSoon = () => {
    timer ??= setTimeout(read, Math.max(REST_MS, readAgainAt - performance.now()));
  };

  const isArticle = (record: MutationRecord): boolean => {
    const article = root();
    if (article === null || !article.isConnected) return true;
    if (record.type === 'characterData') return map()?.offsetAt(record.target, 0) !== null;
    return article.contains(record.target);
  };

  const observer = new MutationObserver((records) => {
    if (timer === undefined && (addressOf(document) !== address || records.some(isArticle))) readSoon();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  const onNavigation = () => {
    if (addressOf(document) !== address) readSoon();
  };
  addEventListener('popstate', onNavigation, { signal });
  globalThis.navigation?.addEventListener('navigatesuccess', onNavigation, { signal });

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** The address but for a plain fragment, which is a place in the page; `#!` and `#/` name pages of their own. */
function addressOf({ location }: Document): string {
  return /^#[!/]/.test(location.hash)
    ? location.href
    : location.href.slice(0, location.href.length - location.hash.length);
}
