import type { ChangeCounts, ImportCounts } from '../messaging/protocol.ts';
import type { PluralKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { listOf } from './listOf.ts';
import { RECORD_KINDS, type RecordKind } from './recordTypes.ts';

/** In the order of the sentence. */
const CHANGES = ['added', 'restored', 'updated', 'deleted'] as const satisfies (keyof ChangeCounts)[];

const COUNT: Record<RecordKind, PluralKey> = {
  articles: 'count.articles',
  annotations: 'count.annotations',
  versions: 'count.versions',
  incidents: 'count.incidents',
  campaigns: 'count.campaigns',
  judgements: 'count.judgements',
  tags: 'count.own_tags',
};

/** What an import did, in one sentence for the screen. */
export function describeImport(file: string, counts: Partial<ImportCounts>, words: Words): string {
  const numberOf = (kind: RecordKind, change: keyof ChangeCounts): number => counts[kind]?.[change] ?? 0;
  const changes = CHANGES.flatMap((change) => {
    const changed = RECORD_KINDS.filter((kind) => numberOf(kind, change) > 0);
    if (changed.length === 0) return [];
    const what = changed.map((kind) => words.plural(COUNT[kind], numberOf(kind, change)));
    return [words.t(`imported.${change}`, { what: listOf(what, words) })];
  });
  const same = RECORD_KINDS.reduce((sum, kind) => sum + numberOf(kind, 'unchanged'), 0);
  if (changes.length > 0) {
    const done = words.t('imported.done', { file, changes: changes.join('; ') });
    return same === 0 ? done : `${done} ${words.plural('count.records_unchanged', same)}`;
  }
  return words.t(same === 0 ? 'imported.empty' : 'imported.nothing_new', { file });
}
