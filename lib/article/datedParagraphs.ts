import type { ArticleText } from '../model.ts';
import { datesInLine } from './dateLine.ts';

/** How much of a paragraph is looked at for "Updated October 13, 2018:" or "BERLIN, 2 May 2014 –". */
const OPENING_CHARS = 60;
const OPENS_AS_UPDATE =
  /^\W*(?:updated?|aktualisiert|mise à jour|actualizado|atualizado|aggiornato|bijgewerkt|correction)\b/i;
const DATELINE_END = /^[^\p{L}\d]*[-–—:)|]/u;

/** What an article's own paragraphs say of its dates: reports of a change, and the place and date it opens with. */
export function datedParagraphs({ text, blocks }: ArticleText): { updates: string[]; datelines: string[] } {
  const own = blocks.filter(({ quoteDepth, kind }) => quoteDepth === 0 && kind !== 'caption');
  const openings = own.map(({ start, end }) => text.slice(start, Math.min(end, start + OPENING_CHARS)));
  const first = own.find(({ kind }) => kind === 'paragraph');
  return {
    updates: openings.filter((opening) => OPENS_AS_UPDATE.test(opening)),
    datelines:
      first === undefined
        ? []
        : openingDate(text.slice(first.start, Math.min(first.end, first.start + 2 * OPENING_CHARS))),
  };
}

/** The place and date a report opens with, when a dash or the like ends them. */
function openingDate(opening: string): string[] {
  const date = datesInLine(opening, 'day-first')[0];
  if (date === undefined || date.start > OPENING_CHARS || !DATELINE_END.test(opening.slice(date.end))) return [];
  return [opening.slice(0, date.end)];
}
