import { describePage } from '../article/describePage.ts';
import { isSentByReader } from '../messaging/guards.ts';
import { type ReaderMessage, type SentByReader, SIDEBAR_PORT, type SidebarMessage } from '../messaging/protocol.ts';
import { type Channel, createChannel } from './channel.ts';

export interface SidebarChannelOptions {
  onMessage: (message: ReaderMessage) => void;
  signal: AbortSignal;
}

/**
 * The sidebar's end of the conversation with the reader that made its frame. What the reader found in the page is judged
 * here (title, dates, byline), off the page's own thread.
 */
export function createSidebarChannel({ onMessage, signal }: SidebarChannelOptions): Channel<SidebarMessage> {
  return createChannel<SidebarMessage, SentByReader>(SIDEBAR_PORT, {
    signal,
    accepts: isSentByReader,
    onMessage: (message) => onMessage(toReaderMessage(message)),
  });
}

function toReaderMessage(message: SentByReader): ReaderMessage {
  if (message.type !== 'page') return message;
  const { page, canHighlight, revision } = message;
  return { type: 'article', article: describePage(page), canHighlight, revision };
}
