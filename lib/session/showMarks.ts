import { entityKeyOf } from '../marks/entityKeyOf.ts';
import { readMarkId } from '../marks/markId.ts';
import { filterRows } from './filterRows.ts';
import { NO_FILTERS } from './filters.ts';
import { withFocus } from './focus.ts';
import { highlightsOf } from './highlightsOf.ts';
import { namesIn } from './namesIn.ts';
import { rowAt } from './rowAt.ts';
import { withFacts } from './rowFacts.ts';
import type { Selection, SessionState, World } from './state.ts';

/**
 * Shows what the reader clicked on: the innermost of the marks there. A second click on the same place shows the next
 * one out, and after the outermost the innermost again, so that none of several over one another is out of reach.
 */
export function showMarks(state: SessionState, ids: readonly string[], world: World): SessionState {
  const shown = ids.filter((id) => selectionOf(state, id) !== null);
  const isAgain = state.here !== null && state.here.ids.join() === shown.join();
  const at = isAgain && state.here ? (state.here.at + 1) % shown.length : 0;
  return showMark({ ...state, here: { ids: shown, at } }, shown[at], world);
}

/** Shows one of the marks at the place that was clicked. */
export function showMarkHere(state: SessionState, id: string, world: World): SessionState {
  const at = state.here?.ids.indexOf(id) ?? -1;
  return state.here && at !== -1 ? showMark({ ...state, here: { ...state.here, at } }, id, world) : state;
}

function showMark(state: SessionState, id: string | undefined, world: World): SessionState {
  const selected = id === undefined ? null : selectionOf(state, id);
  switch (selected?.kind) {
    case undefined:
      return { ...state, here: null };
    case 'entity':
      return withFocus({ ...state, selected }, { kind: 'entity', key: selected.key });
    case 'subject': {
      const { subject } = selected;
      // A filter that hides it gives way.
      const filters = isHidden(state, subject, world) ? NO_FILTERS : state.filters;
      return withFocus({ ...state, filters, selected }, { kind: 'subject', subject });
    }
  }
}

/** What a mark is in the sidebar; null for what the sidebar does not show, or no longer. */
export function selectionOf(state: SessionState, id: string): Selection | null {
  const meaning = readMarkId(id);
  if (meaning?.kind === 'subject') {
    const { subject } = meaning;
    const isThere = highlightsOf(state.records).some((each) => each.subject === subject) || rowAt(state, subject);
    return isThere ? { kind: 'subject', subject } : null;
  }
  if (meaning?.kind !== 'entity') return null;
  const { key, start } = meaning;
  const entity = namesIn(state)?.entities.find((each) => entityKeyOf(each) === key);
  const mention = entity?.mentions.findIndex((each) => each.start === start) ?? -1;
  return mention === -1 ? null : { kind: 'entity', key, mention };
}

function isHidden(state: SessionState, subject: string, { words }: World): boolean {
  const row = rowAt(state, subject);
  if (!row) return false;
  const entities = namesIn(state)?.entities ?? [];
  const around = { entities, highlights: highlightsOf(state.records), ...(words ? { words: words() } : {}) };
  return filterRows(withFacts([row], around), state.filters).length === 0;
}
