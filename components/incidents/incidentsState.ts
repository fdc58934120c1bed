import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Suggestion } from '../../lib/compare/suggestion.ts';
import type { Comparer } from '../../lib/library/compare/comparer.ts';
import { copiesIn } from '../../lib/library/incidents/copiesIn.ts';
import {
  applyChange,
  type Grouping,
  type GroupingChange,
  inverseOf,
} from '../../lib/library/incidents/incidentChanges.ts';
import { type Offer, openOffers } from '../../lib/library/incidents/offers.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { StoreApi } from '../../lib/messaging/protocol.ts';
import type { ArticleId, Instant } from '../../lib/model.ts';
import { explain } from '../../lib/words/explain.ts';
import type { Words } from '../../lib/words/words.ts';

export interface IncidentsWorld {
  store: StoreApi;
  comparer: Comparer;
  now(): Instant;
  newId(): string;
  words(): Words;
}

interface Done {
  kind: 'done' | 'failed';
  text: string;
}

export interface IncidentsState {
  articles: ReadonlySignal<readonly ArticleSummary[]>;
  /** Null until first read. */
  grouping: ReadonlySignal<Grouping | null>;
  offers: ReadonlySignal<readonly Offer[]>;
  /** Articles of one text, each with the one that stands for it. */
  copies: ReadonlySignal<ReadonlyMap<ArticleId, ArticleId>>;
  /** While articles are looked at for suggestions. */
  progress: ReadonlySignal<{ done: number; total: number } | null>;
  notice: ReadonlySignal<Done | null>;
  canUndo: ReadonlySignal<boolean>;
  refresh(): Promise<void>;
  /** Looks at what was not looked at since it changed; then the offers are whole. */
  look(): Promise<void>;
  /** Writes what the function makes of the grouping as it is then; `said` is announced. */
  change(make: (grouping: Grouping) => GroupingChange, said: string): Promise<void>;
  undo(): Promise<void>;
}

/** Articles looked at at a time: a step of the progress that is shown. */
const BATCH = 8;

/** The reader's incidents and campaigns, and what is suggested. Changes wait for each other; none rejects. */
export function createIncidents(world: IncidentsWorld): IncidentsState {
  const { store, comparer } = world;
  const articles = signal<readonly ArticleSummary[]>([]);
  const grouping = signal<Grouping | null>(null);
  const suggestions = signal<readonly Suggestion[]>([]);
  const progress = signal<{ done: number; total: number } | null>(null);
  const notice = signal<Done | null>(null);
  const undos = signal<readonly { change: GroupingChange; before: Grouping }[]>([]);
  const looked = new Map<ArticleId, string>();

  const failed = (error: unknown): void => {
    notice.value = { kind: 'failed', text: world.words().say(explain(error)) };
  };
  let last: Promise<void> = Promise.resolve();
  const act = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch(failed);
    return last;
  };

  const write = async (change: GroupingChange): Promise<void> => {
    await store.write(change);
    if (grouping.value) grouping.value = applyChange(grouping.value, change);
  };

  const refresh = (): Promise<void> =>
    act(async () => {
      const [list, incidents, campaigns, judgements] = await Promise.all([
        store.list(),
        store.incidents(),
        store.campaigns(),
        store.judgements(),
      ]);
      batch(() => {
        articles.value = list;
        grouping.value = { incidents, campaigns, judgements };
      });
    });

  let looking: Promise<void> | null = null;
  let isAskedAgain = false;
  async function lookAtAll(): Promise<void> {
    const live = new Set(articles.value.map(({ id }) => id));
    const gone = [...looked.keys()].filter((id) => !live.has(id));
    const open = articles.value.filter(({ id, fingerprint }) => looked.get(id) !== fingerprint);
    if (gone.length === 0 && open.length === 0) return;
    await comparer.forget(gone);
    for (const id of gone) looked.delete(id);
    const states = open.map(({ id, fingerprint }) => ({ id, fingerprint }));
    const unknown = new Set(await comparer.recall(states));
    for (const { id, fingerprint } of states) if (!unknown.has(id)) looked.set(id, fingerprint);
    const rest = states.filter(({ id }) => unknown.has(id));
    for (let done = 0; done < rest.length; done += BATCH) {
      progress.value = { done, total: rest.length };
      const some = rest.slice(done, done + BATCH);
      await comparer.look(some);
      for (const { id, fingerprint } of some) looked.set(id, fingerprint);
    }
    suggestions.value = await comparer.suggest();
  }

  /** What was kept or changed while the others were looked at is looked at next. */
  async function lookUntilDone(): Promise<void> {
    do {
      isAskedAgain = false;
      await lookAtAll();
    } while (isAskedAgain);
  }

  return {
    articles,
    grouping,
    offers: computed(() => (grouping.value ? openOffers(suggestions.value, grouping.value) : [])),
    copies: computed(() => copiesIn(suggestions.value)),
    progress,
    notice,
    canUndo: computed(() => undos.value.length > 0),
    refresh,

    look() {
      isAskedAgain = looking !== null;
      looking ??= lookUntilDone()
        .catch(failed)
        .finally(() => {
          looking = null;
          progress.value = null;
        });
      return looking;
    },

    change: (make, said) =>
      act(async () => {
        const before = grouping.value;
        if (!before) return;
        const change = make(before);
        await write(change);
        batch(() => {
          undos.value = [...undos.value, { change, before }];
          notice.value = { kind: 'done', text: said };
        });
      }),

    undo: () =>
      act(async () => {
        const done = undos.value.at(-1);
        if (!done) return;
        await write(inverseOf(done.change, done.before, world));
        batch(() => {
          undos.value = undos.value.slice(0, -1);
          notice.value = { kind: 'done', text: world.words().t('incidents.done.undone') };
        });
      }),
  };
}
