/**
 * What the reader can do from anywhere in the browser by a shortcut of their own choosing: the `commands` of the
 * manifest, apart from the one that opens and closes Breachline, which the browser runs itself.
 */
export const COMMANDS = ['highlight', 'note', 'next', 'previous', 'filter', 'library'] as const;
export type Command = (typeof COMMANDS)[number];

/** The manifest's own name for "as if the toolbar button were clicked". */
export const OPEN_COMMAND = '_execute_action';

/** Sent by the background to both ends in a tab when a shortcut was pressed there. */
export interface CommandMessage {
  type: 'command';
  command: Command;
}

/** Sent by our own pages to the background: which keys the browser has for each command now. */
export interface AskShortcutsMessage {
  type: 'shortcuts';
}

/** Sent by our own pages to the background: show the place where the browser lets its shortcuts be changed. */
export interface ChangeShortcutsMessage {
  type: 'change-shortcuts';
}

/** A command and its keys as the browser writes them, `Alt+Shift+H`; empty for none. */
export interface Shortcut {
  command: Command | typeof OPEN_COMMAND;
  keys: string;
}

export const isCommand = (name: string): name is Command => COMMANDS.some((command) => command === name);

export const isCommandMessage = (message: unknown): message is CommandMessage =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'command';
