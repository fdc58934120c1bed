import { CLOCK_IDS, CLOCKS, METRICS } from '../../../lib/metrics/metricDefinitions.ts';
import { REFERENCES } from '../../../lib/metrics/references.ts';

/** The tables of docs/METRICS.md, as the code has them: one line of Markdown each. */
export function metricsTables(): Record<'metrics' | 'moments' | 'references', string[]> {
  return {
    metrics: [
      '| number | clock starts | clock ends |',
      '|---|---|---|',
      ...METRICS.map(({ id, clock }) => `| \`${id}\` | ${clock.start} | ${clock.end} |`),
    ],
    moments: [
      '| moment | event of kind | chosen among several | otherwise |',
      '|---|---|---|---|',
      ...CLOCK_IDS.map((id) => {
        const { kinds, choose, rule } = CLOCKS[id];
        return `| ${id} | ${kinds.map((kind) => `\`${kind}\``).join(', ')} | ${choose} | ${rule} |`;
      }),
    ],
    references: [
      '| number | value | source | year | cases | their clock |',
      '|---|---|---|---|---|---|',
      ...REFERENCES.map(
        ({ metric, value, unit, statistic, source, year, cases, clock }) =>
          `| \`${metric}\` | ${statistic} ${value} ${value === 1 ? unit : `${unit}s`} | ${source} | ${year} | ${cases === null ? 'not stated' : cases.toLocaleString('en')} | ${clock} |`,
      ),
    ],
  };
}
