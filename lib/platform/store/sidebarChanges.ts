import { browser } from 'wxt/browser';
import { isStoreChanged, type StoreChangedMessage } from '../../messaging/storeChanged.ts';
import { announceChange, type StoreChange } from './changes.ts';

/**
 * As `announceChange`, and says it to the sidebars too: their frames stand in pages of other sites, where browsers part
 * their channels from ours.
 */
export function announceEverywhere(change: StoreChange): void {
  announceChange(change);
  tellSidebars(change);
}

export function tellSidebars({ articles }: StoreChange): void {
  const message: StoreChangedMessage = { type: 'store-changed', articles };
  void browser.tabs.query({}).then((tabs) => {
    for (const { id } of tabs) {
      // Most tabs have nobody who listens.
      if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => {});
    }
  });
}

/**
 * Calls back, in a sidebar, when the library may be another than it knows: it was told so, or it is looked at again after
 * the reader was elsewhere, perhaps in another tab of the same article.
 */
export function onChangesElsewhere(listener: (articles: StoreChange['articles']) => void, signal: AbortSignal): void {
  const hear = (message: unknown): void => {
    if (isStoreChanged(message)) listener(message.articles);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
  const look = (): void => {
    if (document.visibilityState === 'visible') listener(null);
  };
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('focus', look, { signal });
}
