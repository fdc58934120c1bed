import type { ArticleText, Block } from '../model.ts';
import type { DraftBlock, Segment } from './draft.ts';

/** Joins the blocks chosen for the article into one string, and moves their segments to its offsets. */
export function layOut(drafts: readonly DraftBlock[]): { article: ArticleText; segments: Segment[] } {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const draft of drafts) {
    const { kind, level, quoteDepth, list, table, row } = draft;
    const end = start + draft.text.length;
    blocks.push({ start, end, kind, ...(level === null ? {} : { level }), quoteDepth, list, table, row });
    for (const segment of draft.segments) segments.push({ ...segment, start: start + segment.start });
    texts.push(draft.text);
    start = end + 1;
  }
  return { article: { text: texts.join('\n'), blocks }, segments };
}
