import { browser } from 'wxt/browser';
import { createLink } from '../messaging/link.ts';
import { type ChannelRuntime, createConnection } from './connection.ts';
import { randomKey } from './randomKey.ts';

export interface ChannelOptions<In> {
  /** Called once for each message of the other end, in the order they were sent. */
  onMessage: (message: In) => void;
  /** Ends the channel; what is unacknowledged then is given up. */
  signal: AbortSignal;
  /** Whether a value is a message of the other end; any other is dropped. */
  accepts: (value: unknown) => value is In;
  /** Pairs a sidebar with the reader that made its frame. Left out: the frame's own name, where the reader put it. */
  key?: string;
  /** Called when the extension was updated or removed: the channel has stopped, nothing can be sent any more. */
  onInvalidated?: () => void;
  /** `browser.runtime`, unless a test passes its own. */
  runtime?: ChannelRuntime;
}

export interface Channel<Out> {
  /** Sends a message. It is kept and sent again until the other end has acknowledged it. */
  send(message: Out): void;
}

/**
 * One end of the conversation between a tab's reader and sidebar, over the background, which may be stopped at any moment.
 *
 * @param portName READER_PORT or SIDEBAR_PORT
 */
export function createChannel<Out extends object, In extends object>(
  portName: string,
  options: ChannelOptions<In>,
): Channel<Out> {
  const connection = createConnection({
    name: `${portName}:${options.key ?? window.name}`,
    runtime: options.runtime ?? browser.runtime,
    signal: options.signal,
    onOpen: () => link.greet(),
    onMessage: (value) => link.receive(value),
    isNeeded: () => link.isWaiting(),
    onInvalidated: () => options.onInvalidated?.(),
  });
  const link = createLink<Out, In>({
    session: randomKey(),
    isMessage: options.accepts,
    transmit: (frame) => connection.post(frame),
    deliver: options.onMessage,
  });
  connection.open();
  return {
    send(message) {
      if (!options.signal.aborted) link.send(message);
    },
  };
}
