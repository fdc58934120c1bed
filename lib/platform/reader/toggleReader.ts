import { openReader } from './openReader.ts';
import { OPEN_READER, restoringHere } from './worlds.ts';

const READABLE = new Set(['text/html', 'application/xhtml+xml']);

/** What one injection of the reader did, or why there is nothing to open it on. */
export type ReaderAnswer = 'opened' | 'closed' | 'pdf' | 'not-html' | 'sandboxed';

/**
 * Opens the reader, or closes it where it is open. That it is open is kept here and not in the background, which may have
 * been restarted since.
 */
export function toggleReader(document: Document): ReaderAnswer {
  const open: unknown = Reflect.get(globalThis, OPEN_READER);
  if (open instanceof AbortController && !open.signal.aborted) {
    open.abort();
    return 'closed';
  }
  if (document.contentType === 'application/pdf') return 'pdf';
  if (!READABLE.has(document.contentType)) return 'not-html';
  if (isSandboxed(document)) return 'sandboxed';
  const controller = new AbortController();
  Reflect.set(globalThis, OPEN_READER, controller);
  restoringHere()?.pause();
  openReader(document, controller);
  controller.signal.addEventListener('abort', () => restoringHere()?.resume());
  return 'opened';
}

/** A page served with `Content-Security-Policy: sandbox` has no origin, and no frame in it runs scripts of its own origin. */
const isSandboxed = ({ location }: Document): boolean => globalThis.origin === 'null' && location.protocol !== 'file:';
