/** What `score.mjs --json` prints, as far as the table shows it. */
export interface Score {
  time: {
    gold: number;
    relaxed: number;
    trimmed: number;
    valued: number;
    right: number;
    fp: number;
    fpNegative: number;
    kinds: number;
    kindRight: number;
  };
  total: { gold: number; pred: number; strict: number; relaxed: number };
  pairs: { gold: number; pred: number; both: number };
}

export const HEADINGS = [
  'set',
  'documents',
  'trimmed F1',
  'value right of all gold',
  'false positives (on distractors)',
  'kinds right',
  'entity F1 strict / relaxed',
  'same-entity pairs F1',
] as const;

const NONE = '–';
const percent = (part: number, whole: number): string => (whole === 0 ? NONE : ((100 * part) / whole).toFixed(1));
const f1 = (hit: number, predicted: number, gold: number): string => percent(2 * hit, predicted + gold);

/** One line of the table, in the order of the headings. */
export function scoreCells(name: string, documents: number, { time, total, pairs }: Score): string[] {
  const predicted = time.relaxed + time.fp;
  return [
    name,
    String(documents),
    f1(time.trimmed, predicted, time.gold),
    percent(time.right, time.valued),
    `${time.fp} (${time.fpNegative})`,
    percent(time.kindRight, time.kinds),
    total.gold === 0
      ? NONE
      : `${f1(total.strict, total.pred, total.gold)} / ${f1(total.relaxed, total.pred, total.gold)}`,
    pairs.gold === 0 ? NONE : f1(pairs.both, pairs.pred, pairs.gold),
  ];
}

/** Columns padded to one width each, two spaces between them. */
export function layOutTable(rows: readonly (readonly string[])[], headings: readonly string[] = HEADINGS): string {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
