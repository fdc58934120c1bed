import type { SyncRecord } from './merge.ts';

/**
 * 53 bits over ids and times of change, as text: two states of an article's records have the same one about once in
 * 10^15 pairs. Every change of a record moves its `updatedAt`, so nothing else of it has to be read. The order does
 * not matter.
 */
export function fingerprintOf(records: readonly SyncRecord[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const name of records.map(({ id, updatedAt }) => `${id} ${updatedAt}`).sort()) {
    for (let index = 0; index < name.length; index += 1) {
      const unit = name.charCodeAt(index);
      high = Math.imul(high ^ unit, 2654435761);
      low = Math.imul(low ^ unit, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0)).toString(36);
}
