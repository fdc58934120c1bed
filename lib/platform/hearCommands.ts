import { browser } from 'wxt/browser';
import { type Command, isCommandMessage } from '../messaging/commands.ts';

/** Calls back when a shortcut of ours was pressed in this tab, until the signal aborts. */
export function hearCommands(listener: (command: Command) => void, signal: AbortSignal): void {
  const hear = (message: unknown): void => {
    if (isCommandMessage(message)) listener(message.command);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
