import type { DockMessage } from '../../messaging/protocol.ts';
import { highlightStyles } from '../highlightStyles.ts';

/** What is injected into a tab's page: user origin, so that no style sheet of the page overrides it. */
interface Injection {
  target: { tabId: number; frameIds: number[] };
  origin: 'USER';
  css: string;
}

/** What this needs of `browser.scripting`. */
export interface Scripting {
  insertCSS(injection: Injection): Promise<void>;
  removeCSS(injection: Injection): Promise<void>;
}

/** Makes room for a sidebar of this width, on screen only: print shows the page alone. */
export const pushStyles = (width: number): string =>
  `@media screen{html{margin-right:${width}px!important;min-width:0!important}}`;

/**
 * Puts our styles into a tab's page or takes them out. By style sheet and not by attribute, so that the page's DOM stays
 * as it is. New styles go in before the old ones leave, or the page would jump between the two.
 */
export async function applyDock(scripting: Scripting, tabId: number, message: DockMessage): Promise<void> {
  const injection = (css: string): Injection => ({ target: { tabId, frameIds: [0] }, origin: 'USER', css });
  const insert = (css: string) => scripting.insertCSS(injection(css));
  const remove = (css: string) => scripting.removeCSS(injection(css));
  switch (message.type) {
    case 'dock':
      if (message.width === message.replaces) return;
      if (message.replaces === null) await insert(highlightStyles());
      if (message.width > 0) await insert(pushStyles(message.width));
      if (message.replaces) await remove(pushStyles(message.replaces));
      return;
    case 'undock':
      if (message.width === null) return;
      if (message.width > 0) await remove(pushStyles(message.width));
      await remove(highlightStyles());
      return;
  }
}
