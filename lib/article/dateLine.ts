import type { LocalDateTime } from '../model.ts';
import { calendarDay, fullYear } from './calendarDay.ts';
import { fold } from './fold.ts';
import { MONTH_SOURCE, MONTHS } from './monthNames.ts';

/** How a page orders all-number dates where both ways are possible. */
export type DayMonthOrder = 'day-first' | 'month-first';

export type DateRole = 'published' | 'modified' | 'unknown';

export interface DateInLine {
  day: LocalDateTime;
  /** What the words before it on the line say it is. */
  role: DateRole;
  /** Where it stands, in the folded line. */
  start: number;
  end: number;
}

/** Every way a dated line writes a full day. Named groups: y, m (number), n (name), d; a and b where the order is open. */
const PATTERNS: readonly RegExp[] = [
  /(?<![\d/.-])(?<y>(?:1[89]|20)\d\d)([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})(?!\d)/g,
  new RegExp(
    `(?<![a-z])(?<n>${MONTH_SOURCE})(?![a-z])\\.?\\s*(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?:\\s*,|\\s)\\s*(?<y>\\d{4})\\b`,
    'g',
  ),
  new RegExp(
    `(?<![\\d/.-])(?<d>\\d{1,2})(?:st|nd|rd|th|er|re|[.ºª°])?\\s*(?:de\\s+|of\\s+|[-/ ])?\\s*(?<n>${MONTH_SOURCE})(?![a-z])[.,]*\\s*(?:del?\\s+|[-/ ])?\\s*(?<y>\\d{4}|'?\\d{2}(?=\\s*(?:$|[|,)])))`,
    'g',
  ),
  new RegExp(`\\b(?<y>(?:19|20)\\d\\d)[,\\s-]+(?<n>${MONTH_SOURCE})\\b\\.?[\\s-]*(?<d>\\d{1,2})(?!\\d)`, 'g'),
  /(?<![\d/.:-])(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<y>(?:19|20)\d\d|\d\d)(?![\d/.:-]\d|\d)/g,
];

const MODIFIED =
  /\b(?:updated?|up-?dated|modified|revised|edited|changed|corrected|last\s+(?:reviewed|change)|aktualisiert|aktualisierung|zuletzt|geandert|anderung|stand|mise? a jour|maj|modifie|actualizad[oa]|actualizacion|modificad[oa]|atualizad[oa]|atualizacao|aggiornat[oa]|aggiornamento|modificat[oa]|bijgewerkt|gewijzigd|update)\b/g;
const PUBLISHED =
  /\b(?:posted|published|publish|publication|released?|created?|issued|first\s+published|original|date|dated|veroffentlicht|erstellt|erschienen|datum|publie|publicad[oa]|publicacion|publicacao|pubblicat[oa]|gepubliceerd|geplaatst|written|added|submitted|filed)\b/g;

/**
 * The full days a short line names, in order, each with what the line says it is. Made for bylines and date lines, not for
 * prose: it knows no year-less and no relative dates.
 */
export function datesInLine(line: string, order: DayMonthOrder): DateInLine[] {
  const folded = fold(line);
  const found: Omit<DateInLine, 'role'>[] = [];
  for (const pattern of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((known) => start < known.end && known.start < end)) continue;
      const day = dayOf(match.groups ?? {}, order);
      if (day !== null) found.push({ day, start, end });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.map((date, index) => {
    const before = folded.slice(found[index - 1]?.end ?? 0, date.start);
    return { ...date, role: roleOf(before) };
  });
}

/** The label nearest to the date decides. */
function roleOf(before: string): DateRole {
  const modified = lastIndex(before, MODIFIED);
  const published = lastIndex(before, PUBLISHED);
  if (modified < 0 && published < 0) return 'unknown';
  return modified > published ? 'modified' : 'published';
}

function lastIndex(text: string, label: RegExp): number {
  return [...text.matchAll(label)].at(-1)?.index ?? -1;
}

function dayOf(groups: Record<string, string | undefined>, order: DayMonthOrder): LocalDateTime | null {
  const { y = '', n, m, d, a, b, sep } = groups;
  const year = fullYear(y.replace("'", ''));
  if (n !== undefined) return calendarDay(year, MONTHS.get(n) ?? 0, Number(d));
  if (m !== undefined) return calendarDay(year, Number(m), Number(d));
  const first = Number(a);
  const second = Number(b);
  const dayFirst = sep === '.' || order === 'day-first';
  return dayFirst
    ? (calendarDay(year, second, first) ?? calendarDay(year, first, second))
    : (calendarDay(year, first, second) ?? calendarDay(year, second, first));
}
