/** Heard by every page and worker of the extension's origin; never by a page on the web or a content script. */
const CHANNEL = 'breachline-store';

/** Says to every open view that a write was committed. Carries nothing: views read again. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  // Closing after posting is safe: the message is already on its way.
  channel.close();
}

/**
 * Calls back after every committed write that others announce, until the signal aborts.
 * @returns announces a write of one's own: to all others, not to this listener. Does nothing after the abort
 */
export function onStoreChange(listener: () => void, signal: AbortSignal): () => void {
  if (signal.aborted) return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  signal.addEventListener('abort', () => channel.close(), { once: true });
  return () => {
    // A channel never hears itself; a closed one must not be posted to.
    if (!signal.aborted) channel.postMessage(null);
  };
}
