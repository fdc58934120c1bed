import { textToArticle } from '../../lib/article/textToArticle.ts';
import { accountOf } from '../../lib/metrics/account.ts';
import { incidentMetrics } from '../../lib/metrics/incidentMetrics.ts';
import { intervalBetween } from '../../lib/metrics/intervalBetween.ts';
import type { MetricId } from '../../lib/metrics/metricDefinitions.ts';
import { rowsOfEvents } from '../../lib/metrics/metricRow.ts';
import { asLocalDateTime, type EventKind, type TimelineEvent, type TimeValue } from '../../lib/model.ts';
import { readCsv } from './readCsv.ts';

/** A column the state computed itself, recomputed: how many of its filled rows come out the same. */
export interface ColumnCheck {
  column: string;
  filled: number;
  same: number;
  negative: number;
  median: number;
}

type Row = Readonly<Record<string, string>>;

/** How the state computes each column; containment that came before the discovery counts as none. */
const COLUMNS: Readonly<Record<string, (row: Row) => number | null>> = {
  DaysOfExposure: (row) => metricOf(row, 'exposure'),
  DaysToIdentifyBreach: (row) => metricOf(row, 'detect'),
  DaysToContainBreach: (row) => atLeastNone(metricOf(row, 'contain')),
  DaysBreachLifecycle: (row) => sum(metricOf(row, 'detect'), atLeastNone(metricOf(row, 'contain'))),
  DaysElapsedBeforeNotification: (row) => metricOf(row, 'notify_regulator'),
  DaysElapsedBetweenEndAndDiscovery: (row) => between(row, 'DateEnd', 'DateAware'),
};

/** Recomputes the columns of the Washington Attorney General's notices with the functions every article's numbers come from. */
export function checkWashington(csv: string): ColumnCheck[] {
  const rows = readCsv(csv);
  return Object.entries(COLUMNS).map(([column, compute]) => {
    const filled = rows.filter((row) => (row[column] ?? '') !== '');
    const stated = filled.map((row) => Number(row[column]));
    const same = filled.filter((row, index) => compute(row) === stated[index]).length;
    const negative = stated.filter((days) => days < 0).length;
    return { column, filled: filled.length, same, negative, median: median(stated) };
  });
}

/** What the dates of a notice stand for; the end of the access is what the state takes for containment. */
const EVENTS: readonly (readonly [column: string, kind: EventKind])[] = [
  ['DateStart', 'intrusion_start'],
  ['DateEnd', 'intrusion_end'],
  ['DateEnd', 'containment'],
  ['DateAware', 'discovery'],
  ['DateSubmitted', 'regulator_notice'],
];
const ARTICLE = textToArticle({ text: 'A notice.' });

function metricOf(row: Row, id: MetricId): number | null {
  const events = EVENTS.flatMap(([column, kind]) => {
    const time = timeIn(row, column);
    return time ? [eventOf(kind, time)] : [];
  });
  const metrics = incidentMetrics(accountOf(ARTICLE, rowsOfEvents(events), []));
  const interval = metrics.find((metric) => metric.id === id)?.values[0]?.interval;
  return interval && interval.min === interval.max ? interval.min : null;
}

function between(row: Row, from: string, to: string): number | null {
  const [start, end] = [timeIn(row, from), timeIn(row, to)];
  return start && end ? intervalBetween(start, end).min : null;
}

/** `02/04/2021 12:00:00 AM` as the day it stands for. */
function timeIn(row: Row, column: string): TimeValue | null {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4}) /.exec(row[column] ?? '') ?? [];
  if (year === undefined) return null;
  const at = asLocalDateTime(`${year}-${month}-${day}`);
  const bounds = { earliest: at, latest: at, precision: 'day', relation: 'on', approximate: false } as const;
  return { shape: 'instant', ...bounds, zone: null, basis: 'stated', edtf: at, value: at };
}

function eventOf(kind: EventKind, time: TimeValue): TimelineEvent {
  const place = { start: 0, end: 0, quoteSpan: { start: 0, end: 0 } };
  const words = { dateText: '', label: '', quote: '', entities: [], flags: [] };
  return { ...place, ...words, time, kind, speaker: { role: 'author', name: null }, status: 'found' };
}

const atLeastNone = (days: number | null): number | null => (days === null ? null : Math.max(0, days));
const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}
