import { describeInterval } from '../../lib/metrics/describeInterval.ts';
import type { Metric } from '../../lib/metrics/metric.ts';
import type { MetricId } from '../../lib/metrics/metricDefinitions.ts';
import { ENGLISH } from '../../lib/words/english.ts';

/** One number of a gold file beside ours. */
export interface MetricCheck {
  name: string;
  wanted: string;
  got: string;
}

/** What is read of the reference page's gold file: the numbers computed from its dates by hand. */
export interface SeedMetrics {
  exposureWindow: { days: number };
  timeToDetect: { days: number };
  firstOutageReportToDiscovery: { days: number };
  thirdCallToDiagnosis: { minutes: number };
  discoveryToRestoration: { hoursMax: number; alternativeHoursMax: number };
  vendorAskedToFirstPatch: { days: number; alt: { days: number } };
  discoveryToPublicDisclosure: { daysMax: number };
}

/** The reference page's numbers against those of the gold file, in words. */
export function seedChecks(gold: SeedMetrics, metrics: readonly Metric[]): MetricCheck[] {
  const words = (id: MetricId): string[] =>
    (metrics.find((metric) => metric.id === id)?.values ?? []).map(({ interval }) =>
      describeInterval(interval, ENGLISH),
    );
  const days = (n: number): string => describeInterval({ unit: 'day', min: n, max: n }, ENGLISH);
  const hoursAtMost = (n: number): string => describeInterval({ unit: 'minute', min: null, max: n * 60 }, ENGLISH);
  const [exposure, detect, restore, disclose, vendor] = (
    ['exposure', 'detect', 'restore', 'disclose', 'vendor_response'] as const
  ).map(words);
  const { minutes } = gold.thirdCallToDiagnosis;
  const check = (name: string, wanted: string, got: string | undefined): MetricCheck => ({
    name,
    wanted,
    got: got ?? 'nothing',
  });
  return [
    check('exposure', days(gold.exposureWindow.days), exposure?.join(' or ')),
    check('time to detect', days(gold.timeToDetect.days), detect?.join(' or ')),
    check('first call to patch', days(gold.vendorAskedToFirstPatch.days), vendor?.[0]),
    check('request to patch', days(gold.vendorAskedToFirstPatch.alt.days), vendor?.[1]),
    check('outage report to notice', days(gold.firstOutageReportToDiscovery.days), vendor?.[2]),
    check(
      'third call to diagnosis',
      describeInterval({ unit: 'minute', min: minutes, max: minutes }, ENGLISH),
      vendor?.at(-1),
    ),
    check(
      'restored',
      `${hoursAtMost(gold.discoveryToRestoration.hoursMax)} or ${hoursAtMost(gold.discoveryToRestoration.alternativeHoursMax)}`,
      restore?.join(' or '),
    ),
    check(
      'disclosed',
      describeInterval({ unit: 'day', min: null, max: gold.discoveryToPublicDisclosure.daysMax }, ENGLISH),
      disclose?.join(' or '),
    ),
  ];
}
