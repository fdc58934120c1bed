import type { Deletion } from './libraryState.ts';

interface UndoBarProps {
  deletions: Deletion[];
  onUndo(): void;
}

/** The last deletion that can be undone; after it is, the one before. It stays until used: no timer runs. */
export function UndoBar({ deletions, onUndo }: UndoBarProps) {
  const last = deletions.at(-1);
  if (last === undefined) return null;
  const more = deletions.length - 1;
  return (
    <section class="library-undo" aria-label="Deleted">
      <p>
        Deleted “{last.title}”{more > 0 && ` and ${more} more before it`}.
      </p>
      <button type="button" data-undo onClick={onUndo}>
        Undo
      </button>
    </section>
  );
}
