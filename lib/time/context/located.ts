import type { Block, Span } from '../../model.ts';
import type { Stated } from '../stated.ts';
import type { Source } from './inference.ts';
import type { Writing } from './narrative.ts';

/** An expression with its place in the article's text. */
export interface Located {
  start: number;
  end: number;
  stated: Stated;
}

export interface LocatedBlock {
  block: Block;
  found: Located[];
}

/** What holds for the whole document. */
export interface DocumentContext {
  text: string;
  allBlocks: readonly Block[];
  writing: Writing | null;
  /** Publication, or the last change if that is later: a date after it lies ahead. */
  latest: Writing | null;
  history: boolean;
  dayFirst: boolean;
  orderDoubtful: boolean;
  orderSource: Source | null;
  zone: { zone: string; at: Span } | null;
}
