import type { PageRestoreMessage } from '../../restore/messages.ts';
import { isRestoreCheck } from '../../restore/messages.ts';
import { isReaderOpen, restoringHere, setRestoringHere } from '../reader/worlds.ts';
import { addressesOf } from './addressesOf.ts';

/** What this needs of `browser.runtime`. */
export interface RestoreRuntime {
  readonly id?: string | undefined;
  sendMessage(message: PageRestoreMessage): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

/** Between two looks at the address: a single-page site says nothing when it shows another article. */
const LOOK_EVERY_MS = 1000;

/**
 * On a page of a site whose highlights are to be shown again: asks the background whether there are any, which then sends
 * the painter (lib/platform/restore/paintRestored.ts). Asks again when the page shows another article, and gives way to
 * the reader while that is open. Costs the page a look at its address and its frames' a second.
 */
export function startRestoring(document: Document, runtime: RestoreRuntime): void {
  // A script that is injected into an open page meets the one it was registered as.
  if (restoringHere() !== undefined) return;
  let isPaused = isReaderOpen();
  let painting: AbortController | null = null;
  let asked = '';

  const clear = () => {
    painting?.abort();
    painting = null;
  };
  const ask = () => {
    const addresses = addressesOf(document);
    asked = JSON.stringify(addresses);
    // The extension may have gone away, or its background be starting: the next look or load asks again.
    runtime.sendMessage({ type: 'restore-ask', ...addresses }).catch(() => {});
  };
  const askAnew = () => {
    clear();
    if (!isPaused) ask();
  };

  setRestoringHere({
    pause() {
      isPaused = true;
      clear();
    },
    resume() {
      isPaused = false;
      ask();
    },
    begin() {
      if (isPaused) return null;
      clear();
      painting = new AbortController();
      return painting.signal;
    },
  });

  const onMessage = (message: unknown) => {
    if (isRestoreCheck(message)) askAnew();
  };
  runtime.onMessage.addListener(onMessage);
  const timer = setInterval(() => {
    if (runtime.id === undefined) {
      // The extension was updated or removed: the new one shows what is to be shown.
      clearInterval(timer);
      return clear();
    }
    // A painter sees to it by itself.
    if (painting === null && !isPaused && JSON.stringify(addressesOf(document)) !== asked) ask();
  }, LOOK_EVERY_MS);
  // The badge was taken off when the page was left.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) askAnew();
  });
  if (isPrerendered(document)) document.addEventListener('prerenderingchange', askAnew, { once: true });
  else askAnew();
}

/** Made ready before the reader comes, in Chromium: not in a tab yet. */
const isPrerendered = (document: Document): boolean => 'prerendering' in document && document.prerendering === true;
