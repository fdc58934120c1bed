import { browser } from 'wxt/browser';
import type { AskShortcutsMessage, ChangeShortcutsMessage, Shortcut } from '../../messaging/commands.ts';
import { isDockMessage } from '../../messaging/guards.ts';
import type { OpenLibraryMessage, OpenSettingsMessage, RestyleMessage, WakeMessage } from '../../messaging/protocol.ts';
import { MARK_LOOKS } from '../../settings/markLooks.ts';
import { serveDrafts } from '../drafts/serveDrafts.ts';
import { readSetting } from '../settings.ts';
import { connect } from '../store/database.ts';
import { serveStore } from '../store/serveStore.ts';
import { createStore } from '../store/store.ts';
import { openLibrary } from './openLibrary.ts';
import { applyDock, restyleMarks } from './pageStyles.ts';
import { createPairing } from './pairing.ts';
import { readTab } from './readTab.ts';
import { runCommand } from './runCommand.ts';
import { isExtensionPage, readerTab, sidebarTab } from './sender.ts';
import { openShortcutSettings, shortcutsOf } from './serveShortcuts.ts';
import { serveSites } from './serveSites.ts';
import { welcomeOnInstall } from './welcome.ts';

/** Wires the toolbar button, the Ports, the page's styles, the library's tab and the store. */
export function startBackground(): void {
  const self = { id: browser.runtime.id, origin: location.origin };

  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void readTab(browser, { ...tab, id: tab.id });
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const pressedIn = tab?.id === undefined ? null : { ...tab, id: tab.id };
    void runCommand(browser, command, pressedIn, self.origin);
  });

  welcomeOnInstall(browser);

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

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: boolean | Shortcut[]) => void) => {
    if (isDockMessage(message)) {
      const tabId = readerTab(sender, self);
      if (tabId === null) return false;
      readSetting(MARK_LOOKS)
        .then((looks) => applyDock(browser.scripting, tabId, message, looks))
        .then(
          () => respond(true),
          // The page went away meanwhile, and its styles with it.
          () => respond(false),
        );
      return true;
    }
    if (isExtensionPage(sender, self)) {
      if (isOfType(message, 'open-library')) void openLibrary(browser.tabs, self.origin);
      if (isOfType(message, 'open-settings')) void browser.runtime.openOptionsPage();
      if (isOfType(message, 'change-shortcuts')) void openShortcutSettings(browser);
      if (isOfType(message, 'shortcuts')) {
        shortcutsOf(browser).then(respond, () => respond(false));
        return true;
      }
    }
    const framed = sidebarTab(sender, self);
    if (isOfType(message, 'restyle') && framed !== null) {
      // A page that went away meanwhile needs no colours.
      readSetting(MARK_LOOKS)
        .then((looks) => restyleMarks(browser.scripting, framed, looks))
        .catch(() => {});
    }
    return false;
  });

  const store = createStore(connect());
  serveStore(store);
  serveSites(store, self);
  serveDrafts();
}

type Asked = OpenLibraryMessage | OpenSettingsMessage | RestyleMessage | AskShortcutsMessage | ChangeShortcutsMessage;

const isOfType = (message: unknown, type: Asked['type']): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;
