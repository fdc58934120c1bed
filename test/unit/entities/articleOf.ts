import type { Article, Block } from '../../../lib/model.ts';

/** An article of plain paragraphs, one a line, for tests that care only about text. */
export function articleOf(text: string, language: string | null = null): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '')
      blocks.push({ start, end, kind: 'paragraph', quoteDepth: 0, list: null, table: null, row: null });
    start = end + 1;
  }
  const metadata = {
    url: 'https://example.org/post',
    canonicalUrl: null,
    title: '',
    byline: null,
    siteName: null,
    language,
    published: null,
    modified: null,
  };
  return { text, blocks, metadata };
}
