import type { Records } from '../exchange/breachlineJson.ts';
import type { ReaderName } from '../model.ts';

/** One sort of thing that is kept. */
export interface StorageShare {
  what: 'articles' | 'annotations' | 'deleted' | 'names';
  number: number;
  /** As JSON in UTF-8: what the browser adds to it, or saves by packing, is its own business. */
  bytes: number;
}

/** What the room on the disk is taken up by. */
export function storageShares({ articles, annotations }: Records, names: readonly ReaderName[]): StorageShare[] {
  const isLive = ({ deletedAt }: { deletedAt?: string }): boolean => deletedAt === undefined;
  const deleted = [...articles, ...annotations].filter((record) => !isLive(record));
  return [
    share('articles', articles.filter(isLive)),
    share('annotations', annotations.filter(isLive)),
    share('deleted', deleted),
    share('names', names),
  ];
}

const share = (what: StorageShare['what'], records: readonly unknown[]): StorageShare => ({
  what,
  number: records.length,
  bytes: records.reduce<number>((sum, record) => sum + new TextEncoder().encode(JSON.stringify(record)).length, 0),
});
