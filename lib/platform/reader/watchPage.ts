import { takeSnapshot } from './textSnapshot.ts';

/** Where the page's text is looked at. */
export interface Watched {
  /** What holds the whole article, or may come to hold one. */
  roots: readonly Node[];
  /** The documents of frames whose text counts. */
  frames: readonly Document[];
}

export interface WatchOptions {
  document: Document;
  watched: () => Watched;
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
/** So long at most is a change left unread: on a slow machine a share alone would come to a minute after one reading. */
const LONGEST_REST_MS = 20_000;

/**
 * Says when the article's text nodes are no longer those that were read, or the page's address changed (single-page
 * sites). By looking from time to time and not by a MutationObserver: that would tax each of the page's own mutations
 * (docs/decisions/0003-the-page-is-looked-at-not-observed.md).
 */
export function watchPage({ document, watched, onChange, signal }: WatchOptions): { lookSoon: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readAgainAt = 0;

  const takeState = () => {
    const { roots, frames } = watched();
    return { frames, addresses: [document, ...frames].map(addressOf), snapshots: roots.map(takeSnapshot) };
  };
  let state = takeState();

  const lookIn = (wait: number) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(look, wait);
  };

  const hasChanged = () => {
    const frames = watched().frames;
    return (
      !isSameList(frames, state.frames) ||
      !isSameList([document, ...frames].map(addressOf), state.addresses) ||
      !state.snapshots.every((snapshot) => snapshot.isCurrent())
    );
  };

  const read = () => {
    const start = performance.now();
    onChange();
    state = takeState();
    const end = performance.now();
    readAgainAt = end + Math.min((end - start) / READ_SHARE, LONGEST_REST_MS);
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
  return { lookSoon };
}

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** The address but for a plain fragment, which is a place in the page; `#!` and `#/` name pages of their own. */
function addressOf({ location: { href, hash } }: Document): string {
  return /^#[!/]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}
