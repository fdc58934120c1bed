/** A cell with more paragraphs or lists than this holds running text: the table is there for layout. */
const MAX_BLOCKS_IN_CELL = 3;

/**
 * Whether a table holds data, as against laying out the page. Signs of data: a caption, headers; signs of layout: the
 * `presentation` role, tables within it, one single cell, cells that hold running text.
 */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table') !== null) return false;
  if (table.querySelector('caption, thead, th') !== null) return true;
  const cells = [...table.querySelectorAll('td')];
  if (cells.length < 2) return false;
  return cells.every((cell) => cell.querySelectorAll('p, ul, ol, h1, h2, h3').length <= MAX_BLOCKS_IN_CELL);
}
