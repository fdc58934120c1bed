import { type Parser, ParsingResult, type Refiner } from 'chrono-node/en';
import type { Stated } from './stated.ts';

/** chrono does not export its context's type by name; this is the one its Parser takes. */
export type Context = Parameters<Parser['extract']>[0];

/** A chrono result that also carries what was stated. Offsets count from the text given to chrono. */
export class FoundTime extends ParsingResult {
  readonly stated: Stated;

  constructor(context: Context, start: number, end: number, stated: Stated) {
    super(context.reference, start, context.text.slice(start, end));
    this.stated = stated;
    if (stated.form === 'date') {
      const { year, month, day, weekday, clock } = stated;
      if (year !== undefined) this.start.assign('year', year);
      if (month !== undefined) this.start.assign('month', month);
      if (day !== undefined) this.start.assign('day', day);
      if (weekday !== undefined) this.start.assign('weekday', weekday % 7); // chrono counts Sunday as 0
      if (clock !== undefined) this.start.assign('hour', clock.hour).assign('minute', clock.minute);
    }
  }

  get stop(): number {
    return this.index + this.text.length;
  }
}

/** The results that are ours, in order; a parser of chrono's own in the list would be a configuration mistake. */
export function ours(results: readonly unknown[]): FoundTime[] {
  return results.map((result) => {
    if (result instanceof FoundTime) return result;
    throw new TypeError(`Expected only FoundTime results, got one of chrono's own: ${String(result)}`);
  });
}

/** A refiner over our own results. */
export function timeRefiner(refine: (found: FoundTime[], context: Context) => FoundTime[]): Refiner {
  return { refine: (context, results) => refine(ours(results), context) };
}
