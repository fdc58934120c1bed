import { type Names, namesOf } from './namesOf.ts';
import type { PlacedRecord, SessionState } from './state.ts';

type Read = Pick<SessionState, 'page' | 'analysis' | 'records'>;

/** By the records, then the analysis they were applied to: both are replaced, never changed. */
const known = new WeakMap<readonly PlacedRecord[], { analysis: SessionState['analysis']; names: Names }>();

/** The names of the article that is open; null before it is analysed. Asked for at every turn, made once a change. */
export function namesIn({ page, analysis, records }: Read): Names | null {
  if (page.status !== 'article' || !analysis) return null;
  const last = known.get(records);
  if (last?.analysis === analysis) return last.names;
  const names = namesOf(page.article.text, analysis, records);
  known.set(records, { analysis, names });
  return names;
}

/** The analysis as the reader has it: names as they corrected them. */
export const analysisOf = (state: Read): SessionState['analysis'] => namesIn(state)?.analysis ?? state.analysis;
