import { datesInLine } from './dateLine.ts';
import { stampKind } from './dateStamp.ts';
import type { DraftBlock } from './draft.ts';

/** How much of a paragraph is looked at for "Updated October 13, 2018:". */
const OPENING_CHARS = 60;
const OPENS_AS_UPDATE =
  /^\W*(?:updated?|aktualisiert|mise à jour|actualizado|atualizado|aggiornato|bijgewerkt|correction)\b/i;
const MAX_LINE_CHARS = 100;
const COMMENTS = '[class*="comment" i], [id*="comment" i], nav, [class*="related" i], [class*="sidebar" i], aside';

/**
 * Lines that may date a page whose markup and headline do not: paragraphs that report a change, and short lines with a
 * date anywhere outside comments and lists of other posts, the article's own first.
 *
 * @param blocks the article's blocks
 * @param drafts all blocks of the page
 */
export function linesWithDates(
  blocks: readonly DraftBlock[],
  drafts: readonly DraftBlock[],
): { updates: string[]; otherLines: string[] } {
  const updates = blocks
    .filter(({ text, quoteDepth }) => quoteDepth === 0 && OPENS_AS_UPDATE.test(text))
    .map(({ text }) => text.slice(0, OPENING_CHARS));
  const mayDate = ({ text, list, table, quoteDepth }: DraftBlock) =>
    text.length <= MAX_LINE_CHARS &&
    table === null &&
    quoteDepth === 0 &&
    (list === null || stampKind(text, 'body') !== null) &&
    datesInLine(text, 'day-first').length > 0;
  const own = blocks.filter(mayDate);
  const others = drafts.filter((draft) => !draft.kept && mayDate(draft) && draft.element.closest(COMMENTS) === null);
  return { updates, otherLines: [...own, ...others].map(({ text }) => text) };
}
