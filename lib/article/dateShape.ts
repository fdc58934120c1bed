/** First letters of the month names that `monthNames.ts` lists, folded. */
const MONTH =
  '(?:jan|feb|fev|mar|mae|mrz|maa|mrt|apr|avr|abr|ma[iyg]|mei|ju[nilg]|giu|lug|aug|aou|ago|sep|set|o[ckt]t|out|nov|de[cz]|dic|gen|ene)[a-z]*';

/**
 * What looks like a full date in a folded line: a month's name with a year and a day, or numbers alone. It is enough to
 * tell a date line from other lines; which day is meant is worked out where the whole of `dateLine.ts` is at hand.
 */
const DATE_SHAPE = new RegExp(
  [
    '(?<![\\d/.-])(?:19|20)\\d\\d([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)',
    '(?<![\\d/.:-])\\d{1,2}([/.-])\\d{1,2}\\2(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d/.-]\\d|\\d)',
    `(?<![a-z])${MONTH}\\.?\\s*\\d{1,2}(?:st|nd|rd|th)?[\\s,]+\\d{4}\\b`,
    `(?<![\\d/.-])\\d{1,2}(?:st|nd|rd|th|er|[.ºª])?[\\s-]*(?:de |of )?${MONTH}[.,]*[\\s-]*(?:del? )?'?(?:\\d{4}|\\d{2}$)`,
  ].join('|'),
  'g',
);

/** A folded line with its dates taken out, and how many there were. */
export function withoutDates(folded: string): { rest: string; dates: number } {
  let dates = 0;
  const rest = folded.replace(DATE_SHAPE, () => {
    dates++;
    return ' ';
  });
  return { rest: rest.trim(), dates };
}
