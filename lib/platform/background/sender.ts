/** What the browser itself says about who opened a Port or sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who we are: the extension's id and its pages' origin, `chrome-extension://…` or `moz-extension://…`. */
export interface Self {
  id: string;
  origin: string;
}

/** The address without query and fragment. */
const bare = (url: string): string => url.replace(/[?#].*$/s, '');

const isOurs = (sender: Sender, self: Self): boolean => sender.id === self.id && sender.url !== undefined;

/** Whether one of our own pages sent this: the library, the message page, the sidebar. */
export function isExtensionPage(sender: Sender, self: Self): boolean {
  return isOurs(sender, self) && sender.url?.startsWith(`${self.origin}/`) === true;
}

/**
 * The tab whose page our reader runs in.
 *
 * @returns null unless the sender is our content script in the tab's top frame
 */
export function readerTab(sender: Sender, self: Self): number | null {
  if (!isOurs(sender, self) || isExtensionPage(sender, self) || sender.frameId !== 0) return null;
  return sender.tab?.id ?? null;
}

/**
 * The tab our sidebar is framed in. Chromium reports the page's plain address here, also where the frame was loaded by
 * a dynamic one.
 *
 * @returns null unless the sender is our sidebar.html in a frame
 */
export function sidebarTab(sender: Sender, self: Self): number | null {
  if (!isExtensionPage(sender, self) || bare(sender.url ?? '') !== `${self.origin}/sidebar.html`) return null;
  if (sender.frameId === undefined || sender.frameId === 0) return null;
  return sender.tab?.id ?? null;
}
