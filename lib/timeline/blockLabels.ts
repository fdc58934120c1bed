import type { ArticleText, Block, Span } from '../model.ts';

/** A label is short: "Date of discovery". Longer blocks are prose. */
const MAX_LABEL_CHARS = 70;

/**
 * What names the content of a block from outside it: the name of its table's row and the head of its column, or the short
 * block right above ("Discovered:" over its date, a `<dt>` over its `<dd>`).
 * @param number the block's place among the article's blocks
 * @returns in reading order; none where the block stands on its own
 */
export function labelsOf(article: ArticleText, number: number): Span[] {
  const block = article.blocks[number];
  if (!block) return [];
  if (block.kind === 'cell') return cellLabels(article, number, block);
  const above = article.blocks[number - 1];
  // The article's own title, its first block, names no field.
  if (!above || number === 1 || above.kind === 'cell' || !isName(article, above)) return [];
  return above.kind === 'heading' || /[:?]$/u.test(article.text.slice(above.start, above.end)) ? [above] : [];
}

function cellLabels(article: ArticleText, number: number, cell: Block): Span[] {
  const table = article.blocks.filter(({ kind, table }) => kind === 'cell' && table === cell.table);
  const row = table.filter((other) => other.row === cell.row);
  const column = row.indexOf(cell);
  const rowName = row.slice(0, column).find((other) => isName(article, other));
  const firstRow = table[0]?.row;
  const head = firstRow === cell.row ? undefined : table.filter((other) => other.row === firstRow)[column];
  const isHead = head !== undefined && isName(article, head) && article.blocks.indexOf(head) < number;
  return [...(rowName ? [rowName] : []), ...(isHead ? [head] : [])];
}

/** Short, and words rather than a date or a number. */
function isName({ text }: ArticleText, { start, end }: Span): boolean {
  return (
    end - start <= MAX_LABEL_CHARS && /\p{L}{2}/u.test(text.slice(start, end)) && !/\d{4}/u.test(text.slice(start, end))
  );
}
