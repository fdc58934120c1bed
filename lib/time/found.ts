import { type Parser, ParsingComponents, ParsingResult, ReferenceWithTimezone, type Refiner } from 'chrono-node/en';
import type { Stated } from './stated.ts';

/** chrono does not export its context's type by name; this is the one its Parser takes. */
export type Context = Parameters<Parser['extract']>[0];

/**
 * chrono's own fields, which nothing here reads: what was stated says all, and filling them in for every match and every
 * join would cost more than finding them.
 */
const NO_COMPONENTS = new ParsingComponents(ReferenceWithTimezone.fromInput(new Date(0)));

/** A chrono result that also carries what was stated. Offsets count from the text given to chrono. */
export class FoundTime extends ParsingResult {
  readonly stated: Stated;

  constructor(context: Context, start: number, end: number, stated: Stated) {
    super(context.reference, start, context.text.slice(start, end), NO_COMPONENTS);
    this.stated = stated;
  }

  get stop(): number {
    return this.index + this.text.length;
  }
}

/** The results that are ours, in order; a parser of chrono's own in the list would be a configuration mistake. */
export function ours(results: unknown[]): FoundTime[] {
  for (const result of results) {
    if (!(result instanceof FoundTime))
      throw new TypeError(`Expected only FoundTime results, got one of chrono's own: ${String(result)}`);
  }
  // Checked above, and not copied: every step asks, for every sentence.
  return results as FoundTime[];
}

/** A refiner over our own results. */
export function timeRefiner(refine: (found: FoundTime[], context: Context) => FoundTime[]): Refiner {
  return { refine: (context, results) => refine(ours(results), context) };
}
