import { HOST_TAG } from '../hostTag.ts';
import { type Host, showHost } from './mountHost.ts';

/** A page that takes the host out more often than this keeps doing it; the reader then gives way. */
const MOST_RETURNS = 5;

/**
 * Keeps the host in the page: frameworks that render the whole document, and `document.open`, take it out.
 *
 * @param giveUp called when the page will not have it
 * @param signal takes the host out
 */
export function keepHost(document: Document, host: Host, giveUp: () => void, signal: AbortSignal): void {
  // What an updated or crashed Breachline left behind would lie under ours for ever.
  for (const left of document.querySelectorAll(`html > ${HOST_TAG}`)) left.remove();
  showHost(document, host);

  let returns = 0;
  const observer = new MutationObserver(() => {
    if (host.element.isConnected || document.documentElement === null) return;
    if (++returns > MOST_RETURNS) return giveUp();
    observe();
    showHost(document, host);
  });
  const observe = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  };
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.element.remove();
  });
}
