import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { describeTarget } from '../../lib/anchor/describeTarget.ts';
import type { Comparer } from '../../lib/library/compare/comparer.ts';
import type { ComparedView } from '../../lib/library/compare/compareSaved.ts';
import type { SavedWithRecords } from '../../lib/library/compare/savedAccount.ts';
import { changing, chooseJurisdictions } from '../../lib/library/incidents/incidentChanges.ts';
import { asJudgementId, type EventRef, type Incident, type Judgement } from '../../lib/library/recordTypes.ts';
import type { StoreApi } from '../../lib/messaging/protocol.ts';
import { type ArticleId, asArticleId, type Instant } from '../../lib/model.ts';
import { stampAfter } from '../../lib/session/stamp.ts';
import { explain } from '../../lib/words/explain.ts';
import type { Words } from '../../lib/words/words.ts';

/** What is compared, as the address says it. */
export type Compared =
  | { kind: 'incident'; id: string }
  | { kind: 'campaign'; id: string }
  | { kind: 'articles'; ids: readonly ArticleId[] };

/** null: nothing is chosen yet. */
export function comparedOf(params: Readonly<Record<string, string>>): Compared | null {
  if (params['incident']) return { kind: 'incident', id: params['incident'] };
  if (params['campaign']) return { kind: 'campaign', id: params['campaign'] };
  const ids = (params['articles'] ?? '').split(',').filter((id) => id !== '');
  return ids.length > 0 ? { kind: 'articles', ids: ids.map(asArticleId) } : null;
}

export type CompareStatus =
  | { status: 'choosing' }
  | { status: 'working' }
  | { status: 'gone' }
  | { status: 'failed'; text: string }
  | {
      status: 'shown';
      name: string;
      /** What is written when jurisdictions are chosen; null: several, or none. */
      incident: Incident | null;
      view: ComparedView;
      /** About events of these accounts. */
      judgements: readonly Judgement[];
    };

/** One event of one account, by the names the view has them under. */
export interface EventPlace {
  account: ArticleId;
  subject: string;
}

export interface CompareWorld {
  store: StoreApi;
  comparer: Comparer;
  now(): Instant;
  newId(): string;
  words(): Words;
}

export interface CompareState {
  shown: ReadonlySignal<CompareStatus>;
  jurisdictions: ReadonlySignal<readonly string[]>;
  notice: ReadonlySignal<{ kind: 'done' | 'failed'; text: string } | null>;
  open(compared: Compared | null): Promise<void>;
  /** Reads and compares again what is shown. */
  refresh(): Promise<void>;
  judge(kind: 'same-event' | 'not-same-event', a: EventPlace, b: EventPlace): Promise<void>;
  takeBack(judgement: Judgement): Promise<void>;
  choose(jurisdictions: readonly string[]): Promise<void>;
}

/** The page of a comparison: what is chosen, what came of it, and what the reader corrects. No action rejects. */
export function createCompare(world: CompareWorld): CompareState {
  const { store, comparer } = world;
  const shown = signal<CompareStatus>({ status: 'choosing' });
  const jurisdictions = signal<readonly string[]>([]);
  const notice = signal<{ kind: 'done' | 'failed'; text: string } | null>(null);
  let current: Compared | null = null;
  let texts: readonly SavedWithRecords[] = [];
  let run = 0;

  const fail = (error: unknown): void => {
    notice.value = { kind: 'failed', text: world.words().say(explain(error)) };
  };
  let last: Promise<void> = Promise.resolve();
  const act = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work).catch(fail);
    return last;
  };

  /** The articles, the name and the incident of what is chosen, as the store has it now. */
  async function chosen(compared: Compared): Promise<{ ids: ArticleId[]; name: string; incident: Incident | null }> {
    if (compared.kind === 'articles') return { ids: [...compared.ids], name: '', incident: null };
    const [incidents, campaigns] = await Promise.all([store.incidents(), store.campaigns()]);
    if (compared.kind === 'incident') {
      const incident = incidents.find(({ id }) => id === compared.id) ?? null;
      return { ids: incident?.articleIds ?? [], name: incident?.name ?? '', incident };
    }
    const members = incidents.filter(({ campaignId }) => campaignId === compared.id);
    return {
      ids: [...new Set(members.flatMap(({ articleIds }) => articleIds))],
      name: campaigns.find(({ id }) => id === compared.id)?.name ?? '',
      incident: null,
    };
  }

  async function read(): Promise<void> {
    const compared = current;
    const mine = ++run;
    if (compared === null) {
      shown.value = { status: 'choosing' };
      return;
    }
    try {
      const [{ ids, name, incident }, judgements] = await Promise.all([chosen(compared), store.judgements()]);
      const articles = await store.read(ids);
      if (mine !== run) return;
      if (articles.length === 0) {
        shown.value = { status: 'gone' };
        return;
      }
      const own = new Set(articles.map(({ saved }) => saved.id));
      const about = judgements.filter(
        ({ kind, a, b }) => kind !== 'not-same-incident' && own.has(articleOf(a)) && own.has(articleOf(b)),
      );
      const view = await comparer.compare(articles, about);
      // Another choice was made meanwhile: its own answer is on the way.
      if (mine !== run) return;
      texts = articles;
      batch(() => {
        if (incident) jurisdictions.value = incident.jurisdictions;
        const title = name || view.accounts.map(({ site }) => site).join(' · ');
        shown.value = { status: 'shown', name: title, incident, view, judgements: about };
      });
    } catch (error) {
      if (mine === run) shown.value = { status: 'failed', text: world.words().say(explain(error)) };
    }
  }

  const refOf = ({ account, subject }: EventPlace): EventRef => {
    const view = shown.value.status === 'shown' ? shown.value.view : null;
    const event = view?.accounts.find(({ id }) => id === account)?.rows.find((row) => row.subject === subject)?.event;
    const text = texts.find(({ saved }) => saved.id === account)?.saved.article.text;
    if (!event || text === undefined) throw new Error(`Expected the event ${subject} of ${account}, got none`);
    return {
      articleId: account,
      target: describeTarget(text, { start: event.start, end: event.end }),
      kind: event.kind,
    };
  };

  const said = (): void => {
    notice.value = { kind: 'done', text: world.words().t('compare.judged') };
  };

  return {
    shown,
    jurisdictions,
    notice,

    open(compared) {
      if (JSON.stringify(compared) === JSON.stringify(current) && shown.value.status !== 'failed')
        return Promise.resolve();
      current = compared;
      batch(() => {
        shown.value = { status: compared === null ? 'choosing' : 'working' };
        jurisdictions.value = [];
        notice.value = null;
      });
      return act(read);
    },

    refresh: () => act(read),

    judge: (kind, a, b) =>
      act(async () => {
        const at = world.now();
        const judgement: Judgement = {
          id: asJudgementId(world.newId()),
          kind,
          a: refOf(a),
          b: refOf(b),
          createdAt: at,
          updatedAt: at,
        };
        await store.write(changing({ judgements: [judgement] }));
        await read();
        said();
      }),

    takeBack: (judgement) =>
      act(async () => {
        const updatedAt = stampAfter(judgement.updatedAt, world.now());
        await store.write(changing({ judgements: [{ ...judgement, updatedAt, deletedAt: updatedAt }] }));
        await read();
      }),

    choose: (chosenNow) =>
      act(async () => {
        jurisdictions.value = chosenNow;
        const status = shown.value;
        if (status.status !== 'shown' || !status.incident) return;
        const change = chooseJurisdictions(status.incident, [...chosenNow], world);
        await store.write(change);
        const [incident = status.incident] = change.incidents;
        shown.value = { ...status, incident };
      }),
  };
}

const articleOf = (side: ArticleId | EventRef): ArticleId => (typeof side === 'string' ? side : side.articleId);
