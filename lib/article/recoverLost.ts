import type { DraftBlock } from './draft.ts';

/** Shorter lines are as likely labels as sentences. */
const MIN_CHARS = 40;
/** How many kept blocks must be built the same way before a lost one is taken to be their sibling. */
const MIN_SIBLINGS = 2;
const MAX_LINK_SHARE = 0.6;
const SENTENCE_END = /[.!?…]["'”’)]*$/u;

/**
 * Takes back what Readability throws out of the middle of an article: quoted posts (it takes their wrapper for a share
 * bar), and sentences that stand in the same markup as those it kept (it takes one with a few links for a signpost).
 * Only blocks after `from` are looked at.
 */
export function recoverLost(drafts: readonly DraftBlock[], from: number): DraftBlock[] {
  const siblings = new Map<string, number>();
  let first = drafts.length;
  let last = -1;
  for (const [index, draft] of drafts.entries()) {
    if (!draft.kept || index <= from) continue;
    first = Math.min(first, index);
    last = index;
    if (isSentence(draft)) siblings.set(signature(draft), (siblings.get(signature(draft)) ?? 0) + 1);
  }
  return drafts.map((draft, index) => {
    if (draft.kept || index <= from) return draft;
    const amongKept = index > first && index < last;
    const lost =
      (amongKept && draft.quoteDepth > 0) ||
      (isSentence(draft) && (siblings.get(signature(draft)) ?? 0) >= MIN_SIBLINGS);
    return lost ? { ...draft, kept: true } : draft;
  });
}

function isSentence(draft: DraftBlock): boolean {
  const plain = draft.kind === 'paragraph' && draft.text.length >= MIN_CHARS && SENTENCE_END.test(draft.text);
  return plain && draft.linkLength <= MAX_LINK_SHARE * draft.text.length;
}

/** Name and classes of the element and its two parents. */
function signature(draft: DraftBlock): string {
  const parts: string[] = [];
  let element: Element | null = draft.element;
  for (let up = 0; element !== null && up < 3; up++) {
    parts.push(`${element.localName}.${element.getAttribute('class') ?? ''}`);
    element = element.parentElement;
  }
  return parts.join(' < ');
}
