import type { TextKey } from '../../lib/words/keys.ts';
import { KeysTable } from './KeysTable.tsx';
import { useWords } from './useWords.ts';

/** Names of keys are as printed on them; Ctrl is Cmd on a Mac. */
const KEYS: readonly [keys: readonly string[], does: TextKey][] = [
  [['?'], 'settings.keys.question'],
  [['Alt + F10'], 'settings.keys.toolbar'],
  [['Ctrl + Z', '⌘ Z'], 'settings.keys.undo'],
  [['Ctrl + Shift + Z', 'Ctrl + Y', '⇧ ⌘ Z'], 'settings.keys.redo'],
  [['↑ ↓', '← →', 'Home', 'End'], 'settings.keys.move'],
  [['→', '←'], 'settings.keys.unfold'],
  [['Enter'], 'settings.keys.enter'],
  [['+', '−', '0'], 'settings.keys.zoom'],
  [['Ctrl + Enter', '⌘ Enter'], 'settings.keys.save'],
  [['Esc'], 'settings.keys.escape'],
];

/** What each key does in our own pages and frames. */
export function KeyTable({ caption }: { caption?: string }) {
  const { t } = useWords();
  const rows = KEYS.map(([keys, does]) => ({
    name: does,
    keys: keys.map((key) => <kbd key={key}>{key}</kbd>),
    does: t(does),
  }));
  return <KeysTable {...(caption === undefined ? {} : { caption })} rows={rows} />;
}
