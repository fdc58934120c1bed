import { browser } from 'wxt/browser';
import type { StoreAnswer, StoreApi } from '../../messaging/protocol.ts';
import { isOwnPage } from './callers.ts';
import { askToPersist } from './persist.ts';
import { answerStoreCall, isStoreMessage } from './storeCall.ts';

/**
 * Serves the store to our own pages over runtime.sendMessage, until the signal aborts. Call it while the background
 * starts, before anything is awaited: a worker that was woken by a message hears it only then.
 */
export function serveStore(store: StoreApi, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; url?: string },
    respond: (answer: StoreAnswer) => void,
  ): boolean => {
    // Other messages belong to other listeners.
    if (!isStoreMessage(message)) return false;
    if (!isOwnPage(sender, browser.runtime.id, browser.runtime.getURL('/'))) {
      const error = 'Only the pages of Breachline may use the library.';
      respond({ ok: false, code: 'refused', reason: error, error });
      return false;
    }
    answerStoreCall(store, message).then(respond);
    // Keeps the channel open for the answer.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // Firefox's background can ask; Chromium's worker cannot, and unlimitedStorage already answers there.
  askToPersist().catch(() => false);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
