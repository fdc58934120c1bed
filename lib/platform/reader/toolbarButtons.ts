import type { SelectionAction } from '../../messaging/protocol.ts';

export interface ToolbarButton {
  /** The accessible name. */
  name: string;
  /** The words on the button; null for a swatch of its colour. */
  label: string | null;
  chosen: SelectionAction;
}

export const TOOLBAR_BUTTONS: ToolbarButton[] = [
  { name: 'Highlight yellow', label: null, chosen: { action: 'highlight', colour: 'yellow' } },
  { name: 'Highlight green', label: null, chosen: { action: 'highlight', colour: 'green' } },
  { name: 'Highlight blue', label: null, chosen: { action: 'highlight', colour: 'blue' } },
  { name: 'Highlight pink', label: null, chosen: { action: 'highlight', colour: 'pink' } },
  { name: 'Tag', label: 'Tag', chosen: { action: 'tag' } },
  { name: 'Note', label: 'Note', chosen: { action: 'note' } },
  { name: 'Add to timeline', label: 'Add to timeline', chosen: { action: 'event' } },
];
