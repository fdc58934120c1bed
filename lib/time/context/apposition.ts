import type { Located } from './located.ts';

/** The gap in "170 years later, in 1896" and "ten days later, on 19 July". */
const THEN_DATE = /^,? (?:(?:in|on|am|im|le|en|el|em|no|il|nel|op|that is,?) )?(?:the )?$/i;

/** An offset that names its own event: "thirteen days before the announcement", "five days after it was confirmed". */
const OWN_EVENT = /\b(?:before|after|prior to) \S/i;

/**
 * The neighbour that says what a relative expression says, in figures: the date after "two days later, on 18 March",
 * or before "September 9, thirteen days before the announcement". null when it stands alone.
 */
export function apposedTo(
  item: Located,
  before: Located | undefined,
  after: Located | undefined,
  text: string,
): 'before' | 'after' | null {
  const week = isAnaphoricWeek(item);
  if (item.stated.form !== 'offset' && !week) return null;
  if (
    !week &&
    before !== undefined &&
    isDate(before) &&
    text.slice(before.end, item.start) === ', ' &&
    OWN_EVENT.test(text.slice(item.start, item.end + 2))
  )
    return 'before';
  if (
    after !== undefined &&
    isDate(after) &&
    THEN_DATE.test(text.slice(item.end, after.start)) &&
    text.slice(item.end, after.start).startsWith(',')
  )
    return 'after';
  return null;
}

/** "the following week, on Dec. 29": a week that is counted from what was spoken of. */
export const isAnaphoricWeek = ({ stated }: Located): boolean =>
  stated.form === 'unit' && stated.unit === 'week' && (stated.which === 'following' || stated.which === 'same');

const isDate = ({ stated }: Located): boolean =>
  stated.form === 'date' && (stated.year !== undefined || stated.day !== undefined || stated.numbers !== undefined);
