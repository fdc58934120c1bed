import type { StoreErrorCode } from '../../messaging/protocol.ts';

interface Options extends ErrorOptions {
  reason?: string;
}

/**
 * A failure of the store that the reader can act on. Its code and reason are put in words for the screen
 * (lib/words/explain.ts); `message` is the same in English, for logs.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** The technical part of the message: versions, what was thrown. */
  readonly reason: string;

  constructor(code: StoreErrorCode, message: string, { reason = message, ...options }: Options = {}) {
    super(message, options);
    this.code = code;
    this.reason = reason;
  }
}

/** The article is not in the library: never kept, or deleted since. */
export const unknownArticle = (id: string): StoreError =>
  new StoreError('unknown-article', `Article ${id} is not in the library. Keep the article again, then repeat this.`);

export const newerVersion = (found: number, known: number): StoreError =>
  new StoreError(
    'newer-version',
    `The library was written by a newer Breachline (database version ${found}, this one knows ${known}). ` +
      'Update Breachline or reload this page. Nothing was changed.',
    { reason: `${found} > ${known}` },
  );

export const blockedUpgrade = (): StoreError =>
  new StoreError(
    'blocked',
    'Another Breachline tab still uses the old library. Close the other Breachline tabs and try again. Nothing was changed.',
  );

/**
 * Turns what IndexedDB or Dexie threw into a StoreError; a StoreError passes through. Dexie wraps the cause of an
 * aborted transaction in `inner`, and bulk writes list theirs in `failures`, so the whole chain is looked at.
 */
export function asStoreError(error: unknown): StoreError {
  const chain = [...causes(error)];
  for (const cause of chain) if (cause instanceof StoreError) return cause;
  if (chain.some((cause) => nameOf(cause) === 'QuotaExceededError')) {
    return new StoreError(
      'quota',
      'There is no room left on this disk for the library. Nothing was saved. Free some space and try again; ' +
        'an export keeps a copy elsewhere.',
      { cause: error },
    );
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new StoreError('failed', `The library could not be used (${reason}). Nothing was changed. Try again.`, {
    cause: error,
    reason,
  });
}

/** The error and what caused it, at most 8 deep: a chain may be a ring. */
function* causes(error: unknown, depth = 8): Generator<unknown> {
  if (depth === 0 || typeof error !== 'object' || error === null) return;
  yield error;
  if ('inner' in error) yield* causes(error.inner, depth - 1);
  if ('cause' in error) yield* causes(error.cause, depth - 1);
  if ('failures' in error && Array.isArray(error.failures)) yield* causes(error.failures[0], depth - 1);
}

const nameOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
