import type { BlockKind } from '../model.ts';

/** A stretch of a block's text that is, character for character, a stretch of one live text node. */
export interface Segment {
  /** Into the block's text while drafting; into the article's text once laid out. */
  start: number;
  length: number;
  node: Text;
  /** Where the stretch begins in `node.data`. */
  offset: number;
  /** Segments of one block that share a run have nothing foreign between them in the page: one range may paint them. */
  run: number;
}

/** What kind of block is being read, from the elements around it. */
export interface BlockContext {
  kind: BlockKind;
  level: number | null;
  quoteDepth: number;
  list: number | null;
  table: number | null;
  row: number | null;
}

/** One block as found in the page, before it is decided whether it belongs to the article. */
export interface DraftBlock extends BlockContext {
  text: string;
  segments: Segment[];
  /** How many characters of `text` stand inside links. */
  linkLength: number;
  /** The innermost block-level element around it. */
  element: Element;
  /** Whether Readability kept its text. */
  kept: boolean;
}
