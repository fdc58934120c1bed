import type { DraftBlock } from './draft.ts';

/** Bold lines stand for headings below all that are marked as such. */
const LEVEL = 6;
const MAX_CHARS = 100;
const ENDS_A_SENTENCE = /[.!?,;:…]["”’)]?$/u;

/** A paragraph that is nothing but one short bold line, no sentence, is a heading: "Timeline of events". */
export function withBoldHeading(draft: DraftBlock): DraftBlock {
  const { kind, text, element } = draft;
  if ((kind !== 'paragraph' && kind !== 'quote') || text.length > MAX_CHARS || ENDS_A_SENTENCE.test(text)) return draft;
  const bold = element.children.length === 1 ? element.firstElementChild : null;
  if (bold === null || !/^(?:b|strong)$/.test(bold.localName)) return draft;
  const isWhole = element.textContent?.trim() === bold.textContent?.trim();
  return isWhole ? { ...draft, kind: 'heading', level: LEVEL } : draft;
}
