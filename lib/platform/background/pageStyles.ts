import type { MarkLooks } from '../../marks/hues.ts';
import type { DockMessage } from '../../messaging/protocol.ts';
import { highlightStyles } from '../highlightStyles.ts';
import { HOST_TAG } from '../hostTag.ts';

interface Injection {
  target: { tabId: number; frameIds: number[] } | { tabId: number; allFrames: true };
  origin: 'AUTHOR' | 'USER';
  css: string;
}

/** What this needs of `browser.scripting`. */
export interface Scripting {
  insertCSS(injection: Injection): Promise<void>;
  removeCSS(injection: Injection): Promise<void>;
}

/**
 * Makes room for a sidebar of this width while it is there, on screen only: print shows the page alone. Bound to our
 * element, so that the page is back at once when it goes, also when the extension was removed and can take no style out.
 */
export const pushStyles = (width: number): string =>
  `@media screen{html:has(>${HOST_TAG}){margin-right:${width}px!important;min-width:0!important}}`;

const topFrame = (tabId: number) => ({ tabId, frameIds: [0] });

/** The page and its frames as far as the click lets us in: those of the page's own origin. One of them may hold the article. */
const ownFrames = (tabId: number) => ({ tabId, allFrames: true }) as const;

/** Chromium paints a highlight's background only when it comes from the author's origin (seen in 156). */
const markStyles = (tabId: number, looks: MarkLooks): Injection => ({
  target: ownFrames(tabId),
  origin: 'AUTHOR',
  css: highlightStyles(looks),
});

/** Paints the marks of an open page as they are chosen now: what is inserted later wins over what was before. */
export const restyleMarks = (scripting: Scripting, tabId: number, looks: MarkLooks): Promise<void> =>
  scripting.insertCSS(markStyles(tabId, looks));

/**
 * Puts our styles into a tab's page or takes them out. By style sheet and not by attribute, so that the page's DOM stays
 * as it is. New styles go in before the old ones leave, or the page would jump between the two.
 */
export async function applyDock(
  scripting: Scripting,
  tabId: number,
  message: DockMessage,
  looks: MarkLooks,
): Promise<void> {
  const target = topFrame(tabId);
  // The user's origin wins over everything the page says.
  const pushed = (width: number): Injection => ({ target, origin: 'USER', css: pushStyles(width) });
  const marks = markStyles(tabId, looks);
  switch (message.type) {
    case 'dock':
      if (message.width === message.replaces) return;
      if (message.replaces === null) await scripting.insertCSS(marks);
      if (message.width > 0) await scripting.insertCSS(pushed(message.width));
      if (message.replaces) await scripting.removeCSS(pushed(message.replaces));
      return;
    case 'undock':
      if (message.width === null) return;
      if (message.width > 0) await scripting.removeCSS(pushed(message.width));
      await scripting.removeCSS(marks);
      return;
    case 'dress':
      // Out first, so that no frame has them twice. Where the colours were changed since, what stands is another sheet.
      await scripting.removeCSS(marks).catch(() => {});
      await scripting.insertCSS(marks);
      return;
  }
}
