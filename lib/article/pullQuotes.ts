import type { DraftBlock } from './draft.ts';

const NAME = /(?:^|[-_ ])(?:pull-?quote|pulled|callout|quote|highlight|breakout)/i;
/** Shorter words recur by chance; longer passages are no pull quotes. */
const MIN_CHARS = 20;
const MAX_CHARS = 400;
const MAX_ANCESTORS = 3;

/** Blocks that only repeat, in large type, a sentence that stands in another block. Their dates would count twice. */
export function findPullQuotes(drafts: readonly DraftBlock[]): Set<DraftBlock> {
  const found = new Set<DraftBlock>();
  const suspects = drafts.filter(isSetApart);
  if (suspects.length === 0) return found;
  const all = drafts.map(({ text }) => text.toLowerCase()).join('\n');
  for (const suspect of suspects) {
    const words = suspect.text.toLowerCase().replace(/^[\s"'“”„«‘]+|[\s"'“”»’.,]+$/g, '');
    const first = all.indexOf(words);
    if (words.length >= MIN_CHARS && all.indexOf(words, first + 1) >= 0) found.add(suspect);
  }
  return found;
}

function isSetApart(draft: DraftBlock): boolean {
  if (draft.level !== null || draft.text.length > MAX_CHARS) return false;
  let element: Element | null = draft.element;
  for (let up = 0; element !== null && up < MAX_ANCESTORS; up++) {
    if (element.localName === 'aside' || NAME.test(element.getAttribute('class') ?? '')) return true;
    element = element.parentElement;
  }
  return false;
}
