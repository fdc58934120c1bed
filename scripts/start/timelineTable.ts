import type { ShownTimeline } from './readTimeline.ts';

const HEADINGS = ['When', 'What happened', 'Kind', 'In the words'];

/** Columns are cut to these widths, in characters; dates are never cut. */
const WIDEST = [Number.POSITIVE_INFINITY, 64, 20, 40];

/** The timeline as a table for a terminal, one event a line, under the article's title and date. */
export function timelineTable({ title, published, events }: ShownTimeline): string {
  const rows = events.map(({ edtf, label, kind, date }) => [edtf, label, kind.replaceAll('_', ' '), date]);
  const cells = [HEADINGS, ...rows].map((row) => row.map((cell, column) => cut(cell, WIDEST[column] ?? cell.length)));
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const [head = '', ...lines] = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, published, '', head, rule, ...lines, '', `${events.length} events`].join('\n');
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}
