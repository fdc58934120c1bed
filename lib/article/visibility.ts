import { OWN_TAGS, SILENT_TAGS } from './tags.ts';

/** Says whether the page shows an element; a browser passes `(e) => e.checkVisibility()`. Without it: by attributes alone. */
export type VisibilityCheck = (element: Element) => boolean;

/** Words for screen readers alone, moved out of sight by the style sheet: the page shows them to nobody who sees it. */
const OUT_OF_SIGHT = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|show-for-sr|offscreen)(?=$|\s)/i;

/**
 * Whether an element's text is not part of what the page shows: scripts, controls, our own elements, and what is hidden
 * by attribute, class, inline style or (where the caller can tell) style sheet. The text of a closed `<details>` counts as shown,
 * since the reader may open it; browsers call it invisible, so the check is not asked there.
 */
export function isHidden(element: Element, isVisible: VisibilityCheck | undefined): boolean {
  const tag = element.localName;
  if (SILENT_TAGS.has(tag) || OWN_TAGS.has(tag)) return true;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  if (OUT_OF_SIGHT.test(element.getAttribute('class') ?? '')) return true;
  const style = element.getAttribute('style');
  if (style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  if (isVisible === undefined || isVisible(element)) return false;
  return element.closest('details:not([open])') === null;
}

/** An element with more than this share of the page's text is no ornament. */
const MAX_ORNAMENT_SHARE = 0.5;

/**
 * Whether an element is kept from screen readers, as ornaments and repeated words are. Dialogs (a cookie question) set the
 * same attribute on all that lies behind them, the article included, which the page goes on showing: that does not count.
 *
 * @param pageLength how many characters of text the whole page has
 */
export function isAriaHidden(element: Element, pageLength: number): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  return (element.textContent?.length ?? 0) <= MAX_ORNAMENT_SHARE * pageLength;
}
