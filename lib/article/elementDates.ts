import type { LocalDateTime } from '../model.ts';
import { type DateRole, type DayMonthOrder, datesInLine } from './dateLine.ts';
import { machineDay } from './machineDate.ts';
import type { DatedElement } from './page.ts';

export interface ElementDate {
  day: LocalDateTime;
  role: DateRole;
  /** Whether the markup itself says that it dates the page, as against being some `<time>`. */
  sure: boolean;
}

const PUBLISHED_MARK = /date-?(?:published|created)|\b(?:dt-)?published\b|entry-date|post-date|pubdate|publish/i;
const MODIFIED_MARK = /datemodified|\b(?:dt-)?updated?\b|modified|last-?mod/i;

/** The day an element gives, and of what; null when it gives none. What machines read goes before what people read. */
export function elementDate({ machine, words, marks, before }: DatedElement, order: DayMonthOrder): ElementDate | null {
  const day = machineDay(machine, order) ?? datesInLine(words, order)[0]?.day ?? null;
  if (day === null) return null;
  if (PUBLISHED_MARK.test(marks)) return { day, role: 'published', sure: true };
  if (MODIFIED_MARK.test(marks)) return { day, role: 'modified', sure: true };
  // "Updated <time>": read as a line that ends in a date.
  const role = datesInLine(`${before} 2000-01-01`, order).at(-1)?.role ?? 'unknown';
  return { day, role, sure: false };
}
