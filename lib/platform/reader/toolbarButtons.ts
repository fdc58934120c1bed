import type { SelectionAction } from '../../messaging/protocol.ts';
import { COLOURS } from '../../model.ts';
import type { ReaderWord } from '../../words/readerWords.ts';

export interface ToolbarButton {
  /** Its name; a colour's button shows its swatch, the others their words. */
  word: ReaderWord;
  chosen: SelectionAction;
}

export const TOOLBAR_BUTTONS: ToolbarButton[] = [
  ...COLOURS.map((colour): ToolbarButton => ({ word: colour, chosen: { action: 'highlight', colour } })),
  ...(['tag', 'note', 'event', 'name', 'attach'] as const).map(
    (action): ToolbarButton => ({ word: action, chosen: { action } }),
  ),
];
