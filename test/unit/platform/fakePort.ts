import type { ChannelPort } from '../../../lib/platform/connection.ts';

/** A browser event that a test fires. */
export function fakeEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => void>();
  return {
    addListener: (listener: (...args: Args) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => void) => void listeners.delete(listener),
    fire: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
    count: () => listeners.size,
  };
}

/** A Port whose other end is the test. */
export function fakePort() {
  const onMessage = fakeEvent<[unknown]>();
  const onDisconnect = fakeEvent<[]>();
  const posted: unknown[] = [];
  let isOpen = true;
  const port: ChannelPort = {
    postMessage(message) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      posted.push(message);
    },
    // The end that disconnects hears nothing of it itself.
    disconnect() {
      isOpen = false;
    },
    onMessage,
    onDisconnect,
  };
  return {
    port,
    posted,
    isOpen: () => isOpen,
    receive: (message: unknown) => onMessage.fire(message),
    /** The other end went away. */
    cut() {
      isOpen = false;
      onDisconnect.fire();
    },
    /** It went away without a word, as in Chromium's back/forward cache. */
    breakSilently() {
      isOpen = false;
    },
  };
}
