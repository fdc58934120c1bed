import type { MetricId } from './metricDefinitions.ts';

/** A figure others have published for a metric, to see a number beside. */
export interface Reference {
  metric: MetricId;
  value: number;
  unit: 'day';
  /** Never mixed: the mean of these figures is far above their median. */
  statistic: 'median' | 'mean';
  source: string;
  /** The year of the events or of the edition, as the source has it. */
  year: string;
  /** How many cases; null where the source does not say. */
  cases: number | null;
  /** Where its clock starts and ends, where that is not ours to the letter. */
  clock: string;
}

const WA = 'Washington Attorney General, breach notices';

/**
 * WA: computed from the 1,109 notices of the state's open data as of May 2024 (submitted August 2015 to April
 * 2024), every filled row; `npm run eval` computes them anew. M-Trends, IBM and DBIR: their published reports, figures as printed there.
 */
export const REFERENCES: readonly Reference[] = [
  ref('exposure', 22, 'median', WA, '2015–2024', 885, 'start to end of the unauthorised access'),
  ref('detect', 29, 'median', WA, '2015–2024', 951, 'start to the day the organisation became aware'),
  ref('detect', 14, 'median', 'Mandiant M-Trends', '2025', null, 'first access to detection, own investigations'),
  ref('contain', 0, 'median', WA, '2015–2024', 887, 'became aware to end of the access; 0 where that came first'),
  ref('contain', 69, 'mean', 'IBM Cost of a Data Breach', '2018', null, 'identified to contained'),
  ref('notify_regulator', 56, 'median', WA, '2015–2024', 1086, 'became aware to notice at the Attorney General'),
  ref('patch_lag', 43, 'median', 'Verizon DBIR', '2026', null, 'known exploited flaws: fix available to fully fixed'),
];

/** What there is to see a number beside; medians first. */
export const referencesFor = (id: MetricId): Reference[] => REFERENCES.filter(({ metric }) => metric === id);

function ref(
  metric: MetricId,
  value: number,
  statistic: Reference['statistic'],
  source: string,
  year: string,
  cases: number | null,
  clock: string,
): Reference {
  return { metric, value, unit: 'day', statistic, source, year, cases, clock };
}
