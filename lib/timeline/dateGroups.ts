import type { Span } from '../model.ts';

/** What may stand between two dates that share one predicate: commas, "and", a preposition, a bracket, a hedge. */
const JOINT =
  /^[\s,()]*(?:(?:and|or|then|again|und|oder|et|ou|y|e|o|en|of)\s+)?(?:(?:on|at|in|about|around|by|from|am|um|im|le|à|vers|el|hacia|las|a las|em|às|il|alle|op|om)\s+)*[\s(]*$/iu;

/**
 * Groups neighbouring dates of one sentence that are one list ("4/5/18, 5/21/18, and 8/15/18") or name one moment twice
 * ("two days later, on 18 March"): they share a predicate.
 * @param dates in text order, not overlapping
 * @returns for each date the number of its group, ascending
 */
export function groupDates(text: string, dates: readonly Span[]): number[] {
  let group = -1;
  return dates.map((date, index) => {
    const before = dates[index - 1];
    const joint = before !== undefined && JOINT.test(text.slice(before.end, date.start));
    if (!joint) group++;
    return group;
  });
}

/** The stretch of each group, from its first date to its last. */
export function groupSpans(dates: readonly Span[], groupOf: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const [index, date] of dates.entries()) {
    const group = groupOf[index] ?? 0;
    const open = spans[group];
    if (open) open.end = date.end;
    else spans[group] = { start: date.start, end: date.end };
  }
  return spans;
}
