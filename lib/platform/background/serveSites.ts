import { browser } from 'wxt/browser';
import type { StoreApi } from '../../messaging/protocol.ts';
import { isPageRestoreMessage, isSiteMessage, type RestoreCheckMessage } from '../../restore/messages.ts';
import { MARK_LOOKS } from '../../settings/markLooks.ts';
import { SITES } from '../../settings/sites.ts';
import { readSetting, writeSetting } from '../settings.ts';
import { registerSites } from './registerSites.ts';
import { createRestorer } from './restoreMarks.ts';
import { readerTab, type Self, sidebarTab } from './sender.ts';

const i18n: { getMessage(name: string): string } = browser.i18n;

/**
 * Shows highlights again on the sites the reader named: keeps the browser's registration as the grants are, answers the
 * pages, and opens the page that asks. Call it while the background starts, before anything is awaited.
 */
export function serveSites(store: Pick<StoreApi, 'open' | 'versions'>, self: Self): void {
  const restore = createRestorer({
    api: browser,
    store,
    looks: () => readSetting(MARK_LOOKS),
    titleOf: (count) =>
      count === 0 ? i18n.getMessage('manifest_action') : `${i18n.getMessage('restore_here')}: ${count}`,
  });

  /** One after the other: two at once would both find nothing registered. */
  let turn: Promise<unknown> = Promise.resolve();
  const register = (): void => {
    turn = turn.then(async () => {
      const [granted, known] = [await registerSites(browser), await readSetting(SITES)];
      if (JSON.stringify(granted) !== JSON.stringify(known)) await writeSetting(SITES, granted);
    });
    // A browser that is closing, or storage that is full: the next start finds the grants as they are.
    turn = turn.catch(() => {});
  };
  const registerAndTell = (): void => {
    register();
    turn = turn.then(tellPages).catch(() => {});
  };
  browser.permissions.onAdded.addListener(registerAndTell);
  browser.permissions.onRemoved.addListener(registerAndTell);
  browser.runtime.onInstalled.addListener(registerAndTell);
  browser.runtime.onStartup.addListener(register);
  register();

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    if (isPageRestoreMessage(message)) {
      const tabId = readerTab(sender, self);
      if (tabId === null || sender.url === undefined) return false;
      restore(message, tabId, sender.url).then(respond, () => respond(null));
      return true;
    }
    const tabId = isSiteMessage(message) ? sidebarTab(sender, self) : null;
    if (isSiteMessage(message) && tabId !== null) {
      if (message.type === 'ask-site') void openSitePage(message.pattern, tabId, sender.tab);
      else void browser.permissions.remove({ origins: [message.pattern] }).catch(() => {});
    }
    return false;
  });
}

/** Open pages show or drop their highlights at once; those of a site just granted have no script yet. */
async function tellPages(): Promise<void> {
  const origins = await readSetting(SITES);
  const granted = origins.length === 0 ? [] : await browser.tabs.query({ url: origins });
  for (const { id } of granted) {
    if (id === undefined) continue;
    // A page that is just being left takes no script.
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/restore.js'] }).catch(() => {});
  }
  const check: RestoreCheckMessage = { type: 'restore-check' };
  for (const { id } of await browser.tabs.query({})) {
    // Most tabs have nobody who listens.
    if (id !== undefined) browser.tabs.sendMessage(id, check).catch(() => {});
  }
}

async function openSitePage(
  pattern: string,
  openerTabId: number,
  tab: { index: number; windowId?: number | undefined } | undefined,
): Promise<void> {
  const url = browser.runtime.getURL(`/site.html?site=${encodeURIComponent(pattern)}`);
  const beside = tab ? { index: tab.index + 1, windowId: tab.windowId } : {};
  await browser.tabs.create({ url, openerTabId, ...beside });
}
