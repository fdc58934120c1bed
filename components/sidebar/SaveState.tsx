import type { SaveStatus } from '../../lib/session/writes.ts';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  status: SaveStatus;
  /** Why the store did not take it; shown with `failed`. */
  error: string | null;
  onRetry: () => void;
}

const WORDS = { nothing: '', saving: 'Saving…', saved: 'Saved' } as const;

/** "Saved" stands here only after the store has said so. */
export function SaveState({ status, error, onRetry }: Props) {
  if (status === 'failed') {
    return (
      <div class="save-failed" role="alert">
        <Icon name="alert" />
        <p>
          <strong>Not saved.</strong> {error ?? 'The store did not answer.'} Nothing you did is lost while this sidebar
          is open.
        </p>
        <button type="button" class="button" onClick={onRetry}>
          Retry
        </button>
      </div>
    );
  }
  return (
    <span class="save-state" role="status">
      {WORDS[status]}
    </span>
  );
}
