import type { ReaderName } from '../model.ts';
import { jsonBytes } from './jsonBytes.ts';
import { RECORD_KINDS, type Records } from './recordTypes.ts';

/** One sort of thing that is kept. */
export interface StorageShare {
  what: 'articles' | 'annotations' | 'versions' | 'groups' | 'tags' | 'deleted' | 'names';
  number: number;
  /** See jsonBytes. */
  bytes: number;
}

/** What the room on the disk is taken up by. */
export function storageShares(records: Records, names: readonly ReaderName[]): StorageShare[] {
  const { articles, annotations, versions, incidents, campaigns, judgements, tags } = records;
  const all = RECORD_KINDS.flatMap((kind): { deletedAt?: string }[] => records[kind]);
  return [
    share('articles', articles.filter(isLive)),
    share('annotations', annotations.filter(isLive)),
    share('versions', versions.filter(isLive)),
    share('groups', [...incidents, ...campaigns, ...judgements].filter(isLive)),
    share('tags', tags.filter(isLive)),
    share(
      'deleted',
      all.filter((record) => !isLive(record)),
    ),
    share('names', names),
  ];
}

const isLive = ({ deletedAt }: { deletedAt?: string }): boolean => deletedAt === undefined;

const share = (what: StorageShare['what'], records: readonly unknown[]): StorageShare => ({
  what,
  number: records.length,
  bytes: records.reduce<number>((sum, record) => sum + jsonBytes(record), 0),
});
