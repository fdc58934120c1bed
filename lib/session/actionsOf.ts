import type { Command } from '../messaging/commands.ts';
import type { Words } from '../words/words.ts';
import type { Action } from './actions.ts';
import type { SessionState } from './state.ts';
import { stepActions } from './stepActions.ts';

/** What a shortcut pressed in the tab does in its sidebar. The others are the reader's to do, or the background's. */
export function actionsOf(command: Command, state: SessionState, words: Words): Action[] {
  switch (command) {
    case 'next':
      return stepActions(state, 1, words);
    case 'previous':
      return stepActions(state, -1, words);
    case 'filter':
      return [{ type: 'edit-filter' }];
    case 'highlight':
    case 'note':
    case 'library':
      return [];
  }
}
