import type { TimeValue } from '../../lib/model.ts';

/** What `<time datetime>` may hold (HTML, 4.5.14): a month, a date, a date and minute, a duration. */
const VALID = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d)?)?)?|P(?=.)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?)$/;

/** The machine's form of a time: its value where HTML can hold it, otherwise its first bound, otherwise its last. */
export function datetimeOf({ value, earliest, latest }: TimeValue): string | undefined {
  return [value, earliest, latest].find((each) => each !== null && VALID.test(each)) ?? undefined;
}
