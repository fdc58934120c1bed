import type { Span } from '../model.ts';
import type { Account } from './account.ts';
import { incidentMetrics } from './incidentMetrics.ts';
import type { Interval } from './intervalBetween.ts';
import type { ClockEvent } from './metric.ts';

/** A number as the command line prints it: its bounds in `unit`, and where in the text its two dates stand. */
export interface MetricCell extends Pick<Interval, 'unit' | 'min' | 'max'> {
  from: Span;
  to: Span;
}

/**
 * The numbers of an account by their ids; those without both dates are left out. Where there are several (two statements
 * about one restoration, one call after another), the second is `restore_2`, and so on.
 */
export function printMetrics(account: Account): Record<string, MetricCell> {
  const cells = incidentMetrics(account).flatMap(({ id, values }) =>
    values.map(({ interval, from, to }, index): [string, MetricCell] => {
      const { unit, min, max } = interval;
      return [index === 0 ? id : `${id}_${index + 1}`, { min, max, unit, from: placeOf(from), to: placeOf(to) }];
    }),
  );
  return Object.fromEntries(cells);
}

const placeOf = ({ row }: ClockEvent): Span => ({ start: row.event.start, end: row.event.end });
