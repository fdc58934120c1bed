import { browser } from 'wxt/browser';
import type { AskShortcutsMessage, ChangeShortcutsMessage, Shortcut } from '../messaging/commands.ts';

/** The shortcuts as the browser has them now. Asked of the background: a frame in a page has no `commands`. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const message: AskShortcutsMessage = { type: 'shortcuts' };
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (!Array.isArray(answer)) throw new Error(`expected the list of shortcuts, got ${typeof answer}`);
  // It comes from the same build's background.
  return answer as Shortcut[];
}

/** Shows the place where the browser lets its shortcuts be changed. */
export function changeShortcuts(): void {
  const message: ChangeShortcutsMessage = { type: 'change-shortcuts' };
  void browser.runtime.sendMessage(message);
}
