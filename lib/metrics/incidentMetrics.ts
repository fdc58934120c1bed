import type { Account } from './account.ts';
import { chooseClocks } from './chooseClocks.ts';
import { type Metric, valueBetween } from './metric.ts';
import { METRICS, type MetricId } from './metricDefinitions.ts';
import { patchLags } from './patchLags.ts';
import { vendorResponses } from './vendorResponse.ts';

const CHAINS: Partial<Record<MetricId, typeof patchLags>> = { vendor_response: vendorResponses, patch_lag: patchLags };

/** Every number of `METRICS` for one account of an incident, in that order; one without both its dates has no values. */
export function incidentMetrics(account: Account): Metric[] {
  const clocks = chooseClocks(account);
  return METRICS.map(({ id, clock }): Metric => {
    if ('chain' in clock) {
      const values = CHAINS[id]?.(account);
      if (!values) throw new Error(`Expected a rule for the chain ${id}, got none`);
      return { id, values, several: 'chain', missing: [] };
    }
    const [starts, ends] = [clocks[clock.start], clocks[clock.end]];
    const values = starts.flatMap((from) =>
      ends.filter(({ row }) => row !== from.row || id === 'exposure').map((to) => valueBetween(from, to)),
    );
    const missing = [
      ...(starts.length === 0 ? ['start' as const] : []),
      ...(ends.length === 0 ? ['end' as const] : []),
    ];
    return { id, values, several: 'alternatives', missing };
  });
}
