import { browser } from 'wxt/browser';
import { isDockMessage } from '../../messaging/guards.ts';
import type { WakeMessage } from '../../messaging/protocol.ts';
import { serveDrafts } from '../drafts/serveDrafts.ts';
import { connect } from '../store/database.ts';
import { serveStore } from '../store/serveStore.ts';
import { createStore } from '../store/store.ts';
import { openLibrary } from './openLibrary.ts';
import { applyDock } from './pageStyles.ts';
import { createPairing } from './pairing.ts';
import { readTab } from './readTab.ts';
import { isExtensionPage, readerTab } from './sender.ts';

/** Wires the toolbar button, the Ports, the page's styles, the library's tab and the store. */
export function startBackground(): void {
  const self = { id: browser.runtime.id, origin: location.origin };

  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void readTab(browser, { ...tab, id: tab.id });
  });

  const wake: WakeMessage = { type: 'wake' };
  browser.runtime.onConnect.addListener(
    createPairing({
      self,
      wake(tabId) {
        // Nobody listens while the sidebar is still loading; it connects by itself.
        browser.tabs.sendMessage(tabId, wake).catch(() => {});
      },
    }),
  );

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: boolean) => void) => {
    if (isDockMessage(message)) {
      const tabId = readerTab(sender, self);
      if (tabId === null) return false;
      applyDock(browser.scripting, tabId, message).then(
        () => respond(true),
        // The page went away meanwhile, and its styles with it.
        () => respond(false),
      );
      return true;
    }
    if (isOpenLibrary(message) && isExtensionPage(sender, self)) void openLibrary(browser.tabs, self.origin);
    return false;
  });

  serveStore(createStore(connect()));
  serveDrafts();
}

const isOpenLibrary = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'open-library';
