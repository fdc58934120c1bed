import type { ArticleText, Block, Span } from '../model.ts';

/** A label is short: "Date of discovery". Longer blocks are prose. */
const MAX_LABEL_CHARS = 70;
/** A cell that tells what happened on the date before it may be a sentence. */
const MAX_CELL_CHARS = 300;
/** The head of a column of dates says nothing more. */
const JUST_DATE =
  /^(?:dates?|when|time|day|datum|tag|zeit|date et heure|fechas?|data|giorno|dia|quand|wann|wanneer)$/iu;

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
  const row = rowOf(article.blocks, number);
  const column = row.indexOf(cell);
  // "Date | What happened": where the date leads, its neighbour says what it is of.
  const rowName =
    row.slice(0, column).find((other) => isName(article, other)) ??
    row.slice(column + 1).find((other) => isName(article, other, MAX_CELL_CHARS));
  const firstRow = rowOf(article.blocks, tableStart(article.blocks, number));
  const head = firstRow.includes(cell) ? undefined : firstRow[column];
  const isHead = head && isName(article, head) && !JUST_DATE.test(article.text.slice(head.start, head.end));
  return [...(rowName ? [rowName] : []), ...(isHead ? [head] : [])];
}

/** The cells of the row a cell stands in; they follow one another. */
export function rowOf(blocks: readonly Block[], number: number): Block[] {
  const cell = blocks[number];
  if (!cell) return [];
  const isOwn = (other: Block | undefined): boolean =>
    other !== undefined && other.kind === 'cell' && other.table === cell.table && other.row === cell.row;
  let from = number;
  while (isOwn(blocks[from - 1])) from--;
  let to = number + 1;
  while (isOwn(blocks[to])) to++;
  return blocks.slice(from, to);
}

/** Where each table begins, found once an article. */
const tableStarts = new WeakMap<readonly Block[], Map<number | null, number>>();

function tableStart(blocks: readonly Block[], number: number): number {
  let starts = tableStarts.get(blocks);
  if (!starts) {
    starts = new Map();
    for (const [at, { kind, table }] of blocks.entries()) {
      if (kind === 'cell' && !starts.has(table)) starts.set(table, at);
    }
    tableStarts.set(blocks, starts);
  }
  return starts.get(blocks[number]?.table ?? null) ?? number;
}

/** Short, and words rather than a date or a number. */
function isName({ text }: ArticleText, { start, end }: Span, most = MAX_LABEL_CHARS): boolean {
  return end - start <= most && /\p{L}{2}/u.test(text.slice(start, end)) && !/\d{4}/u.test(text.slice(start, end));
}
