import type { ArticleText, BlockKind } from '../model.ts';

/** Blocks that stand around the author's text: what the page says about the article or about a picture. */
const AROUND_THE_BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'byline', 'update']);

/**
 * The article's body: what its author wrote as running text, sub-headings, lists, quotes and tables included; without
 * the headline (a heading of level 1), captions, the byline and "Updated" lines. Blocks are joined by `\n`.
 */
export function bodyText(article: ArticleText): string {
  return article.blocks
    .filter((block) => !AROUND_THE_BODY.has(block.kind) && !(block.kind === 'heading' && block.level === 1))
    .map((block) => article.text.slice(block.start, block.end))
    .join('\n');
}
