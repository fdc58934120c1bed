import type { Span } from '../model.ts';

/** What may stand between two dates that share one predicate: commas, "and", a preposition, a bracket, a hedge. */
const JOINT =
  /^[\s,()]*(?:(?:and|or|then|again|und|oder|et|ou|y|e|o|en|of)\s+)?(?:(?:on|at|in|about|around|by|from|am|um|im|le|à|vers|el|hacia|las|a las|em|às|il|alle|op|om)\s+)*[\s(]*$/iu;

/** "… was completed on 18 February, and on 25 February we finished …": the second date opens a clause of its own. */
const AND = /(?<!\p{L})(?:and|und|et|y|e|en)(?!\p{L})/iu;
const OPENS_CLAUSE =
  /^ (?:we|it|they|he|she|I|the|a|an|our|its|their|his|her|this|that|all|some|wir|er|sie|es|der|die|das|le|la|les|il|elle|nous|el|los|las|se|o|os|as|de|het|\p{Lu}[\p{L}’'-]+)(?!\p{L})/u;
const LOOK = 40; // characters
/** Words before a date that still opens its sentence: "On", "By the". */
const INITIAL = /(?:^|[.!?:;•\n])\s*(?:\p{L}+\s+){0,3}$/u;

/** Whether a date stands at the head of its sentence, so that its predicate comes after it. */
function isInitial(text: string, date: Span): boolean {
  return INITIAL.test(text.slice(Math.max(0, date.start - LOOK), date.start));
}

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
    const between = before === undefined ? null : text.slice(before.end, date.start);
    const joint =
      before !== undefined &&
      between !== null &&
      JOINT.test(between) &&
      !(AND.test(between) && OPENS_CLAUSE.test(text.slice(date.end, date.end + LOOK)) && !isInitial(text, before));
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
