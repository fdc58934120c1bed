import type { ArticleId } from '../../model.ts';

/** Heard by every page and worker of the extension's origin; never by a page on the web or a content script. */
const CHANNEL = 'breachline-store';

/** What a committed write touched; null: everything, as when the library was erased. */
export interface StoreChange {
  articles: ArticleId[] | null;
}

/** Says to every open view which articles a committed write touched; views read again. */
export function announceChange(change: StoreChange): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  // Closing after posting is safe: the message is already on its way.
  channel.close();
}

/**
 * Calls back after every committed write that others announce, until the signal aborts.
 * @returns announces a write of one's own: to all others, not to this listener. Does nothing after the abort
 */
export function onStoreChange(
  listener: (change: StoreChange) => void,
  signal: AbortSignal,
): (change: StoreChange) => void {
  if (signal.aborted) return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<StoreChange | null>) =>
    // A page of an older Breachline, open across an update, says nothing.
    listener({ articles: data?.articles ?? null });
  signal.addEventListener('abort', () => channel.close(), { once: true });
  return (change) => {
    // A channel never hears itself; a closed one must not be posted to.
    if (!signal.aborted) channel.postMessage(change);
  };
}
