import type { DraftBlock } from './draft.ts';
import { fold } from './fold.ts';
import { isFurnitureLine } from './furnitureLines.ts';
import { hasFurnitureName } from './furnitureNames.ts';
import { findPullQuotes } from './pullQuotes.ts';

/** An element that holds more than this share of the text is the article's own, whatever it is called. */
const MAX_FURNITURE_SHARE = 0.35;
/** From this share of its text in links on, a block is a signpost. */
const SIGNPOST_SHARE = 0.85;
/** The same for a whole list, whose items also say a little about their links. */
const SIGNPOST_LIST_SHARE = 0.6;

/**
 * The blocks that are no furniture: without what stands in an element named for sharing, related articles and the like,
 * without lines of the page's machinery, without blocks and lists that are all links, without pull quotes, and without the headings these leave
 * behind.
 */
export function dropFurniture(drafts: readonly DraftBlock[]): DraftBlock[] {
  const named = namedFurniture(drafts);
  const signposts = findSignposts(drafts);
  const repeated = findPullQuotes(drafts);
  const dropped = drafts.map(
    (draft) => named.has(draft) || repeated.has(draft) || signposts.has(draft) || isFurnitureLine(fold(draft.text)),
  );
  return drafts.filter((draft, index) => !dropped[index] && !isOrphan(draft, index, drafts, dropped));
}

function namedFurniture(drafts: readonly DraftBlock[]): Set<DraftBlock> {
  const total = lengthOf(drafts);
  const inside = new Map<Element, DraftBlock[]>();
  for (const draft of drafts) {
    for (let element: Element | null = draft.element; element !== null; element = element.parentElement) {
      const known = inside.get(element);
      if (known === undefined) inside.set(element, [draft]);
      else known.push(draft);
    }
  }
  const named = new Set<DraftBlock>();
  for (const [element, blocks] of inside) {
    if (lengthOf(blocks) <= MAX_FURNITURE_SHARE * total && hasFurnitureName(element)) {
      // An embedded post stands in a "social" wrapper and is a quote all the same.
      for (const block of blocks) if (block.quoteDepth === 0) named.add(block);
    }
  }
  return named;
}

/** Blocks and lists that are all links, unless the text before leads up to them with a colon. */
function findSignposts(drafts: readonly DraftBlock[]): Set<DraftBlock> {
  const signposts = new Set<DraftBlock>();
  for (const group of groupsOf(drafts)) {
    const text = lengthOf(group.blocks);
    const links = group.blocks.reduce((sum, block) => sum + block.linkLength, 0);
    const limit = group.blocks[0]?.list == null ? SIGNPOST_SHARE : SIGNPOST_LIST_SHARE;
    if (links >= limit * text && !group.before?.text.endsWith(':'))
      for (const block of group.blocks) signposts.add(block);
  }
  return signposts;
}

interface Group {
  blocks: DraftBlock[];
  before: DraftBlock | undefined;
}

/** Blocks that are judged together: those of one list, and the lines of one paragraph. */
function groupsOf(drafts: readonly DraftBlock[]): Group[] {
  const groups: Group[] = [];
  for (const [index, draft] of drafts.entries()) {
    const last = groups.at(-1);
    const previous = drafts[index - 1];
    const together =
      previous !== undefined &&
      (draft.list !== null ? draft.list === previous.list : draft.element === previous.element);
    if (last !== undefined && together && draft.table === null) last.blocks.push(draft);
    else groups.push({ blocks: [draft], before: previous });
  }
  return groups;
}

/** Whether a heading has lost all that stood below it. */
function isOrphan(
  draft: DraftBlock,
  index: number,
  drafts: readonly DraftBlock[],
  dropped: readonly boolean[],
): boolean {
  if (draft.level === null) return false;
  for (let i = index + 1; i < drafts.length; i++) {
    const next = drafts[i];
    if (next === undefined) break;
    if (next.level !== null && next.level <= draft.level) return i > index + 1;
    if (!dropped[i]) return false;
  }
  return true;
}

function lengthOf(drafts: readonly DraftBlock[]): number {
  return drafts.reduce((sum, draft) => sum + draft.text.length, 0);
}
