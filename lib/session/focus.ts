import { highlightsOf } from './highlightsOf.ts';
import type { FocusTarget, SessionState, Tab } from './state.ts';

/** Asks the view to bring this into sight, unfolded, and to move the keyboard there. */
export function withFocus(state: SessionState, on: FocusTarget): SessionState {
  const opened = 'subject' in on ? { ...state.opened, [on.subject]: true } : state.opened;
  const tab = tabOf(state, on);
  // The drawing has no rows, and so no note and no tags to type in.
  const needsList = tab === 'timeline' && ROW_KINDS.has(on.kind);
  const timelineView = needsList ? 'list' : state.timelineView;
  return { ...state, tab, timelineView, opened, focus: { on, serial: (state.focus?.serial ?? 0) + 1 } };
}

const ROW_KINDS: ReadonlySet<FocusTarget['kind']> = new Set(['subject', 'note', 'tags']);

function tabOf({ records }: SessionState, on: FocusTarget): Tab {
  switch (on.kind) {
    case 'draft':
    case 'filter':
      return 'timeline';
    case 'entity':
    case 'name-draft':
    case 'offer':
    case 'names':
      return 'names';
    case 'subject':
    case 'note':
    case 'tags':
      return highlightsOf(records).some(({ subject }) => subject === on.subject) ? 'notes' : 'timeline';
  }
}
