import type { UnreadableReason } from '../unreadableReason.ts';

/** What this needs of `browser.action` and `browser.tabs`. */
export interface ExplainApi {
  action: {
    setPopup(details: { tabId: number; popup: string }): Promise<void>;
    openPopup?(options: { windowId: number }): Promise<void>;
    setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  };
  tabs: { create(properties: { url: string; windowId: number; index: number }): Promise<unknown> };
}

export interface ClickedTab {
  id: number;
  windowId: number;
  index: number;
}

/**
 * Tells the user why nothing happened: a badge, and a message in the toolbar button's popup. Where the browser opens no
 * popup on its own (older Firefox wants the click still under way, Chromium a focused window), in a tab beside.
 *
 * Nothing is awaited before `openPopup`, so that it still counts as part of the click.
 */
export async function explainUnreadable(api: ExplainApi, tab: ClickedTab, reason: UnreadableReason): Promise<void> {
  const page = `/message.html?reason=${reason}`;
  const steps = [
    api.action.setBadgeText({ tabId: tab.id, text: '!' }),
    api.action.setPopup({ tabId: tab.id, popup: page }),
  ];
  const opened = openPopup(api, tab.windowId);
  await Promise.all(steps);
  const isOpen = await opened;
  // The popup is for this one time: the next click tries the page again.
  await api.action.setPopup({ tabId: tab.id, popup: '' });
  if (!isOpen) await api.tabs.create({ url: page, windowId: tab.windowId, index: tab.index + 1 });
}

async function openPopup({ action }: ExplainApi, windowId: number): Promise<boolean> {
  if (action.openPopup === undefined) return false;
  try {
    await action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
}
