import { reanchorRow } from '../../../lib/anchor/reanchorRow.ts';
import type { Span } from '../../../lib/model.ts';
import { generator } from './marked.ts';
import { editWhole, type WholeTextEdit } from './wholeTextEdits.ts';

export interface FoundWhole {
  /** Quotes whose words stand unbroken where they went, and those of them that were found there. */
  standing: number;
  found: number;
  /** Quotes that were placed where none of their words went; those that are gone but for one end are not counted. */
  elsewhere: number;
  /** Quotes below the bound of fuzzy search that were placed on other words. */
  otherWords: number;
}

/** Edits each text as a whole and looks for `quotes` marked stretches in the new one. */
export function findWhole(texts: readonly string[], edit: WholeTextEdit, quotes: number, seed: number): FoundWhole {
  const random = generator(seed);
  const counts: FoundWhole = { standing: 0, found: 0, elsewhere: 0, otherWords: 0 };
  for (const text of texts) {
    const edited = editWhole(text, edit, quotes, random);
    const { before, after } = edited;
    const answer = reanchorRow({ id: 1, before, after, spans: edited.quotes.map(({ span }) => span) });
    if ('error' in answer) throw new Error(answer.error);
    for (const [index, { span, places }] of edited.quotes.entries()) {
      const got = answer.spans[index] ?? null;
      const words = said(before, span);
      const standing = places.filter((place) => said(after, place) === words);
      if (standing.length > 0) counts.standing++;
      if (!got) continue;
      if (span.end - span.start < SHORT && said(after, got) !== words) counts.otherWords++;
      if (standing.some(({ start, end }) => start === got.start && end === got.end)) counts.found++;
      else if (places.length > 0 && !places.some(({ start, end }) => start < got.end && got.start < end)) {
        counts.elsewhere++;
      }
    }
  }
  return counts;
}

/** Below this a quote is not searched for with changed words, in UTF-16 code units. */
const SHORT = 32;

/** The words without how they are set. */
const said = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[—–]|--/g, '-')
    .replace(/\s+/g, ' ');
