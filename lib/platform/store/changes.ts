/** Heard by every page and worker of the extension's origin; never by a page on the web or a content script. */
const CHANNEL = 'breachline-store';

/** Says to every open view that a write was committed. Carries nothing: views read again. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  // Closing after posting is safe: the message is already on its way.
  channel.close();
}

/** Calls back after every committed write, whichever page or worker made it (this one too), until the signal aborts. */
export function onStoreChange(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => listener();
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
