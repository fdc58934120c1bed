import { hashOf } from '../../library/hashOf.ts';
import type { SyncRecord } from './merge.ts';

/**
 * Of ids and times of change, as text: two states of an article's records have the same one about once in 10^15 pairs.
 * Every change of a record moves its `updatedAt`, so nothing else of it has to be read. The order does not matter.
 */
export const fingerprintOf = (records: readonly SyncRecord[]): string =>
  hashOf(
    records
      .map(({ id, updatedAt }) => `${id} ${updatedAt}`)
      .sort()
      .join(''),
  );
