/** What of runtime.MessageSender says who called. */
export interface Caller {
  id?: string | undefined;
  url?: string | undefined;
}

/** The pages of ours that may use the store. */
const PAGES = ['sidebar.html', 'library.html'];

/**
 * Whether a message comes from one of our own pages. A content script has our id too, but the page's address; a page
 * on the web has neither. The address is set by the browser, not by the sender.
 * @param ownId runtime.id
 * @param ownRoot runtime.getURL('/'), with the closing slash
 */
export function isOwnPage(caller: Caller, ownId: string, ownRoot: string): boolean {
  if (caller.id !== ownId || caller.url === undefined) return false;
  return PAGES.some((page) => {
    const address = ownRoot + page;
    return caller.url === address || caller.url?.startsWith(`${address}?`) || caller.url?.startsWith(`${address}#`);
  });
}
