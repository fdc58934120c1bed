import { markIdOf } from '../marks/markId.ts';
import type { Words } from '../words/words.ts';
import type { Action } from './actions.ts';
import { filterRows } from './filterRows.ts';
import { highlightsOf } from './highlightsOf.ts';
import { analysisOf } from './namesIn.ts';
import { withFacts } from './rowFacts.ts';
import { rowsOf } from './rowsOf.ts';
import type { SessionState } from './state.ts';

/**
 * What "next" and "previous" do: the next event of the timeline as it is filtered, among the notes the next highlight,
 * among the names the next mention of the one that is shown. After the last comes the first.
 */
export function stepActions(state: SessionState, by: 1 | -1, words: Words): Action[] {
  const { page, tab, selected } = state;
  if (page.status !== 'article') return [];
  if (tab === 'names' && selected?.kind === 'entity') return [{ type: 'next-mention', key: selected.key, by }];
  const subjects = tab === 'notes' ? highlightsOf(state.records) : shownRows(state, words);
  const at = subjects.findIndex(({ subject }) => selected?.kind === 'subject' && subject === selected.subject);
  const from = at === -1 && by === -1 ? 0 : at;
  const subject = subjects[(from + by + subjects.length) % subjects.length]?.subject;
  if (subject === undefined) return [];
  return [
    { type: 'select', selection: { kind: 'subject', subject } },
    { type: 'marks-clicked', ids: [markIdOf({ kind: 'subject', subject })] },
  ];
}

function shownRows(state: SessionState, words: Words): { subject: string }[] {
  const { page, records, filters } = state;
  if (page.status !== 'article') return [];
  const analysis = analysisOf(state);
  const around = { entities: analysis?.entities ?? [], highlights: highlightsOf(records), words };
  return filterRows(withFacts(rowsOf(page.article, analysis, records), around), filters);
}
