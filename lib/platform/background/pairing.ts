import { READER_PORT, SIDEBAR_PORT } from '../../messaging/protocol.ts';
import type { ChannelPort } from '../connection.ts';
import { readerTab, type Self, type Sender, sidebarTab } from './sender.ts';

/** A Port as the background sees it. */
export interface IncomingPort extends ChannelPort {
  name: string;
  sender?: Sender | undefined;
}

export interface PairingOptions {
  self: Self;
  /** Tells both ends in a tab to connect: one has sent something and the other is not there. */
  wake: (tabId: number) => void;
}

type Role = typeof READER_PORT | typeof SIDEBAR_PORT;
type Pair = Record<Role, IncomingPort | null>;

const OTHER: Record<Role, Role> = { [READER_PORT]: SIDEBAR_PORT, [SIDEBAR_PORT]: READER_PORT };

const NAME = new RegExp(`^(${READER_PORT}|${SIDEBAR_PORT}):([0-9a-f]{32})$`);

/**
 * Which pair a Port belongs to: a tab's reader and the sidebar whose frame that reader made, told by the key it put into
 * the frame's name. A page that frames our sidebar itself does not know the key and gets a sidebar without a reader.
 */
function identify(port: IncomingPort, self: Self): { role: Role; pair: string; tabId: number } | null {
  const match = NAME.exec(port.name);
  if (match === null || port.sender === undefined) return null;
  const role = match[1] === READER_PORT ? READER_PORT : SIDEBAR_PORT;
  const tabId = role === READER_PORT ? readerTab(port.sender, self) : sidebarTab(port.sender, self);
  return tabId === null ? null : { role, pair: `${tabId}:${match[2]}`, tabId };
}

const isData = (frame: unknown): boolean =>
  typeof frame === 'object' && frame !== null && 'kind' in frame && frame.kind === 'data';

/**
 * Joins the reader and the sidebar of each tab. Holds nothing but the open Ports: what cannot be handed on is dropped, for
 * its sender keeps it until the other end has it (lib/messaging/link.ts).
 *
 * @returns takes a Port that was opened
 */
export function createPairing({ self, wake }: PairingOptions): (port: IncomingPort) => void {
  const pairs = new Map<string, Pair>();

  return (port) => {
    const known = identify(port, self);
    if (known === null) return port.disconnect();
    const { role, tabId } = known;
    const pair = pairs.get(known.pair) ?? { [READER_PORT]: null, [SIDEBAR_PORT]: null };
    pairs.set(known.pair, pair);
    const replaced = pair[role];
    pair[role] = port;
    replaced?.disconnect();

    port.onMessage.addListener((frame) => {
      const other = pair[OTHER[role]];
      if (other !== null) other.postMessage(frame);
      else if (isData(frame)) wake(tabId);
    });
    port.onDisconnect.addListener(() => {
      if (pair[role] !== port) return;
      pair[role] = null;
      if (pair[OTHER[role]] === null) pairs.delete(known.pair);
    });
  };
}
