import type { SidebarMessage } from '../messaging/protocol.ts';
import type { FoundMarkType, MarkLooks } from './hues.ts';

/** Passes messages to the reader on, without the marks that are not to be painted. */
export interface ShownMarks {
  send: (message: SidebarMessage) => void;
  /** Paints what was painted last again, as it is chosen now. */
  repaint: () => void;
}

/** @param looks as chosen now */
export function paintShown(pass: (message: SidebarMessage) => void, looks: () => MarkLooks): ShownMarks {
  let last: SidebarMessage | null = null;
  const send = (message: SidebarMessage): void => {
    if (message.type !== 'paint') {
      pass(message);
      return;
    }
    last = message;
    const hidden: ReadonlySet<string> = new Set<FoundMarkType>(looks().hidden);
    pass({ ...message, marks: message.marks.filter(({ type }) => !hidden.has(type)) });
  };
  return { send, repaint: () => last && send(last) };
}
