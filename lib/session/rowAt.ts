import { analysisOf } from './namesIn.ts';
import { rowsOf, type TimelineRow } from './rowsOf.ts';
import type { SessionState } from './state.ts';

/** The row of the timeline that a subject is; one that was merged into another is shown with it. */
export function rowAt(state: SessionState, subject: string): TimelineRow | null {
  const { page, records } = state;
  if (page.status !== 'article') return null;
  const rows = rowsOf(page.article, analysisOf(state), records);
  return rows.find((row) => row.subject === subject || row.merged.some((each) => each.subject === subject)) ?? null;
}
