import type { Page } from '../article/page.ts';
import type { Mark, Span } from '../model.ts';
import type { DockMessage, SentByReader, SidebarMessage } from './protocol.ts';

/** The names of all fields looked at here. */
type Field =
  | 'type'
  | 'start'
  | 'end'
  | 'id'
  | 'page'
  | 'text'
  | 'blocks'
  | 'facts'
  | 'revision'
  | 'canHighlight'
  | 'reason'
  | 'url'
  | 'title'
  | 'ids'
  | 'span'
  | 'chosen'
  | 'command'
  | 'marks'
  | 'width'
  | 'replaces'
  | 'words'
  | 'isOn';

type Fields = { [Name in Field]?: unknown };

/** An object's fields, or null for what is none: the start of every check of a message from another process. */
function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isSpan = (value: unknown): value is Span => {
  const span = fieldsOf(value);
  return span !== null && isOffset(span.start) && isOffset(span.end) && span.start <= span.end;
};

export const isMark = (value: unknown): value is Mark => {
  const mark = fieldsOf(value);
  return mark !== null && isSpan(value) && typeof mark.id === 'string' && typeof mark.type === 'string';
};

const isPage = (value: unknown): value is Page => {
  const page = fieldsOf(value);
  return typeof page?.text === 'string' && Array.isArray(page.blocks) && fieldsOf(page.facts) !== null;
};

/** Whether the reader wrote this. The page's text and facts are plain data to the sidebar and are checked no further. */
export function isSentByReader(value: unknown): value is SentByReader {
  const message = fieldsOf(value);
  switch (message?.type) {
    case 'page':
      return isPage(message.page) && typeof message.canHighlight === 'boolean' && isOffset(message.revision);
    case 'not-an-article':
      return [message.reason, message.url, message.title].every((field) => typeof field === 'string');
    case 'marks-clicked':
      return Array.isArray(message.ids) && message.ids.every((id) => typeof id === 'string');
    case 'selection':
      return isSpan(message.span) && fieldsOf(message.chosen) !== null;
    case 'shortcut':
      return message.command === 'undo' || message.command === 'redo';
    default:
      return false;
  }
}

/** Whether the sidebar wrote this. */
export function isSidebarMessage(value: unknown): value is SidebarMessage {
  const message = fieldsOf(value);
  switch (message?.type) {
    case 'ready':
    case 'close':
      return true;
    case 'paint':
      return Array.isArray(message.marks) && message.marks.every(isMark);
    case 'reveal':
      return isSpan(message.span);
    case 'preview':
      return message.span === null || isSpan(message.span);
    case 'attaching':
      return typeof message.isOn === 'boolean';
    case 'words':
      return fieldsOf(message.words) !== null;
    default:
      return false;
  }
}

/** Widths in CSS px: no sidebar is wider than the largest screens. */
const isWidth = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 10_000;

export function isDockMessage(value: unknown): value is DockMessage {
  const message = fieldsOf(value);
  switch (message?.type) {
    case 'dock':
      return isWidth(message.width) && (message.replaces === null || isWidth(message.replaces));
    case 'undock':
      return message.width === null || isWidth(message.width);
    case 'dress':
      return true;
    default:
      return false;
  }
}
