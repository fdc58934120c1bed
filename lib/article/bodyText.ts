import type { ArticleText, Block, BlockKind } from '../model.ts';

/** Blocks that stand around the author's text: what the page says about the article or about a picture. */
const AROUND_THE_BODY: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'byline', 'update']);
/** A heading before the text is a standfirst from this many characters on; a shorter one is the first section's. */
const MIN_STANDFIRST_CHARS = 50;

/**
 * The article's body: what its author wrote as running text, sub-headings, lists, quotes and tables included; without
 * the headline (a heading of level 1), a standfirst set as a heading, captions, the byline and "Updated" lines. Blocks
 * are joined by `\n`.
 */
export function bodyText(article: ArticleText): string {
  const inBody = article.blocks.filter((block) => !AROUND_THE_BODY.has(block.kind) && !isHeadline(block));
  const start = inBody.findIndex(({ kind }) => kind !== 'heading');
  return inBody
    .filter((block, index) => index >= start || block.end - block.start < MIN_STANDFIRST_CHARS)
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n');
}

function isHeadline({ kind, level }: Block): boolean {
  return kind === 'heading' && level === 1;
}
