import type { LocalDateTime } from '../model.ts';
import { type DateRole, type DayMonthOrder, datesInLine } from './dateLine.ts';
import { fold } from './fold.ts';

export interface VisibleDate {
  day: LocalDateTime;
  role: DateRole;
  /** Whether the line is little but the date and says nothing else it could be of. */
  clean: boolean;
}

/** Letters a clean line may have besides its dates: "Posted on … by" and a name or two. */
const MAX_OTHER_LETTERS = 60;
/** Dates of something else than the page: an event's, a picture's, a claim's. */
const OF_SOMETHING_ELSE =
  /\b(?:stated|said|claimed|expires?|until|deadline|event|copyright|©|comment|retrieved|accessed|in (?:an?|the) \w+)\b/;

/** The dates in the lines at the headline, in order. */
export function visibleDates(lines: readonly string[], order: DayMonthOrder): VisibleDate[] {
  return lines.flatMap((line) => {
    const dates = datesInLine(line, order);
    const inDates = dates.reduce((sum, { start, end }) => sum + end - start, 0);
    const folded = fold(line);
    const letters = folded.replace(/[^\p{L}]/gu, '').length - inDates;
    const clean = letters <= MAX_OTHER_LETTERS && !OF_SOMETHING_ELSE.test(folded);
    return dates.map(({ day, role }) => ({ day, role, clean }));
  });
}
