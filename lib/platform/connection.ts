/** What a connection needs of `browser.runtime.Port`. */
export interface ChannelPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: ChannelEvent<(message: unknown) => void>;
  onDisconnect: ChannelEvent<() => void>;
}

interface ChannelEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** What a connection needs of `browser.runtime`. */
export interface ChannelRuntime {
  /** Gone once the extension was updated or removed. */
  readonly id?: string | undefined;
  connect(info: { name: string }): ChannelPort;
  onMessage: ChannelEvent<(message: unknown) => void>;
}

export interface ConnectionOptions {
  name: string;
  runtime: ChannelRuntime;
  signal: AbortSignal;
  /** A new Port stands: everything unacknowledged is to be sent again. */
  onOpen: () => void;
  onMessage: (value: unknown) => void;
  /** Whether something waits to be sent or acknowledged. */
  isNeeded: () => boolean;
  onInvalidated: () => void;
}

export interface Connection {
  open(): void;
  /** Puts a value on the way, or drops it where there is none and opens one: `onOpen` sends all that waits again. */
  post(value: unknown): void;
}

/** Waits between attempts, doubling: the first soon enough not to be noticed, the last no burden when nobody answers. */
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 30_000;

const isWake = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'wake';

/**
 * A Port to the background that comes back. Chromium stops an idle background after 30 s and its Ports with it. A Port
 * with nothing under way then stays closed, so that the background may rest; it opens again when there is something
 * to send, or when the background sends `wake` because the other end has.
 */
export function createConnection(options: ConnectionOptions): Connection {
  const { name, runtime, signal, onOpen, onMessage, isNeeded, onInvalidated } = options;
  const stopped = new AbortController();
  const over = AbortSignal.any([signal, stopped.signal]);
  let port: ChannelPort | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT_MS;

  const isInvalidated = () => runtime.id === undefined;

  const invalidate = () => {
    stopped.abort();
    onInvalidated();
  };

  const retryLater = () => {
    clearTimeout(retry);
    retry = setTimeout(() => {
      retry = undefined;
      if (isNeeded()) open();
    }, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  };

  /** Forgets a Port that no longer works. */
  const lose = (lost: ChannelPort) => {
    if (port !== lost) return;
    port = null;
    if (over.aborted) return;
    if (isInvalidated()) invalidate();
    else if (isNeeded()) retryLater();
  };

  const open = () => {
    if (port !== null || over.aborted) return;
    clearTimeout(retry);
    retry = undefined;
    if (isInvalidated()) return invalidate();
    let opened: ChannelPort;
    try {
      opened = runtime.connect({ name });
    } catch {
      // The extension went away between two lines, or the browser has none to offer just now.
      return isInvalidated() ? invalidate() : retryLater();
    }
    port = opened;
    opened.onDisconnect.addListener(() => lose(opened));
    opened.onMessage.addListener((value) => {
      wait = FIRST_WAIT_MS;
      if (!over.aborted) onMessage(value);
    });
    onOpen();
  };

  const onRuntimeMessage = (message: unknown) => {
    if (isWake(message)) open();
  };
  runtime.onMessage.addListener(onRuntimeMessage);
  // A page that comes back from the back/forward cache has lost its Port, in Chromium without a word.
  globalThis.addEventListener?.(
    'pageshow',
    ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      port?.disconnect();
      port = null;
      open();
    },
    { signal: over },
  );
  over.addEventListener('abort', () => {
    clearTimeout(retry);
    port?.disconnect();
    port = null;
    runtime.onMessage.removeListener(onRuntimeMessage);
  });

  return {
    open,
    post(value) {
      if (over.aborted) return;
      // While a retry is due nothing is forced: it sends all that waits.
      if (port === null) return retry === undefined ? open() : undefined;
      const used = port;
      try {
        used.postMessage(value);
      } catch {
        lose(used);
      }
    },
  };
}
