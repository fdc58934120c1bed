import { datesInLine } from './dateLine.ts';
import { stampKind } from './dateStamp.ts';
import type { DraftBlock } from './draft.ts';

/** How much of a paragraph is looked at for "Updated October 13, 2018:" or "BERLIN, 2 May 2014 –". */
const OPENING_CHARS = 60;
const OPENS_AS_UPDATE =
  /^\W*(?:updated?|aktualisiert|mise à jour|actualizado|atualizado|aggiornato|bijgewerkt|correction)\b/i;
const DATELINE_END = /^[^\p{L}\d]*[-–—:)|]/u;
const MAX_LINE_CHARS = 100;
const ELSEWHERE = '[class*="comment" i], [id*="comment" i], nav, [class*="related" i], [class*="sidebar" i], aside';

export interface DatedLines {
  /** Openings of paragraphs that report a change of the article. */
  updates: string[];
  /** Short lines that may date a page whose markup and headline do not, the likeliest first. */
  otherLines: string[];
}

/**
 * The lines of a page that may date it: the place-and-date line an agency report opens with; short lines with a date, the
 * article's own first, then those nearest to the headline, outside comments and lists of other posts; and the headline.
 *
 * @param blocks the article's blocks
 * @param drafts all blocks of the page
 */
export function linesWithDates(
  blocks: readonly DraftBlock[],
  drafts: readonly DraftBlock[],
  headline: DraftBlock | null,
): DatedLines {
  const authors = blocks.filter(({ quoteDepth }) => quoteDepth === 0);
  const updates = authors
    .filter(({ text }) => OPENS_AS_UPDATE.test(text))
    .map(({ text }) => text.slice(0, OPENING_CHARS));
  const own = blocks.filter(mayDate);
  const at = headline === null ? 0 : drafts.findIndex((draft) => draft.segments === headline.segments);
  const others = [...drafts.entries()]
    .filter(([, draft]) => !draft.kept && mayDate(draft) && draft.element.closest(ELSEWHERE) === null)
    .sort(([a], [b]) => Math.abs(a - at) - Math.abs(b - at))
    .map(([, draft]) => draft);
  const dateline = authors.find(({ kind }) => kind === 'paragraph')?.text;
  const short = [...own, ...others].filter((draft) => draft !== headline).map(({ text }) => text);
  return {
    updates,
    otherLines: [...openingDate(dateline), ...short, ...(headline === null ? [] : [headline.text])],
  };
}

/** The place and date a report opens with, when a dash or the like ends them. */
function openingDate(text: string | undefined): string[] {
  const opening = text?.slice(0, 2 * OPENING_CHARS) ?? '';
  const date = datesInLine(opening, 'day-first')[0];
  if (date === undefined || date.start > OPENING_CHARS || !DATELINE_END.test(opening.slice(date.end))) return [];
  return [opening.slice(0, date.end)];
}

function mayDate({ text, list, table, quoteDepth }: DraftBlock): boolean {
  return (
    text.length <= MAX_LINE_CHARS &&
    table === null &&
    quoteDepth === 0 &&
    (list === null || stampKind(text, 'body') !== null) &&
    datesInLine(text, 'day-first').length > 0
  );
}
