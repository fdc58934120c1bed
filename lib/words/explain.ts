import type { StoreErrorCode } from '../messaging/protocol.ts';
import { keyPart } from './keys.ts';
import type { Message } from './words.ts';

const CODES: readonly StoreErrorCode[] = [
  'unknown-article',
  'quota',
  'blocked',
  'newer-version',
  'refused',
  'unreachable',
  'failed',
];

/**
 * What was thrown, for the screen: a failure of the store by its code, which survives where the error's class is lost
 * between two pages; anything else in its own words.
 */
export function explain(error: unknown): Message {
  if (!(error instanceof Error)) return { key: 'store.other', params: { reason: String(error) } };
  const code = 'code' in error ? CODES.find((each) => each === error.code) : undefined;
  if (code === undefined) return { key: 'store.other', params: { reason: error.message } };
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
  return { key: `store.${keyPart(code)}`, params: { reason } };
}
