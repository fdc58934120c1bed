import type { Notice } from './libraryState.ts';

interface NoticeLineProps {
  notice: Notice | null;
}

/**
 * What the last action came to. Both regions are always there: a screen reader hears only what changes inside one it
 * already knows. Failures interrupt, results wait.
 */
export function NoticeLine({ notice }: NoticeLineProps) {
  return (
    <div class="library-notice">
      <div role="status">
        {notice?.kind === 'done' && <p>{notice.text}</p>}
        {notice?.kind === 'undoable' && <p class="library-unseen">{notice.text}</p>}
      </div>
      <div role="alert">{notice?.kind === 'failed' && <p>{notice.text}</p>}</div>
    </div>
  );
}
