import type { TimelineEvent } from '../model.ts';

/** An event as the numbers take it; a row of the sidebar's timeline is one. */
export interface MetricRow {
  /** Names the event to the reader's other views: see lib/session/subject.ts. */
  subject: string;
  event: TimelineEvent;
}

/** What the reader rejected counts for nothing. */
export const countedRows = (rows: readonly MetricRow[]): MetricRow[] =>
  rows.filter(({ event }) => event.status !== 'rejected');

/** Events of a fresh analysis, named by their place in the list. */
export const rowsOfEvents = (events: readonly TimelineEvent[]): MetricRow[] =>
  events.map((event, index) => ({ subject: String(index), event }));
