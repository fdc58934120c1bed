import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../lib/article/textToArticle.ts';
import type { ComparedAccount } from '../../../../lib/compare/account.ts';
import type { Suggestion } from '../../../../lib/compare/suggestion.ts';
import { createComparer } from '../../../../lib/library/compare/comparer.ts';
import { compareSaved } from '../../../../lib/library/compare/compareSaved.ts';
import { eventJudgements, refOf } from '../../../../lib/library/compare/eventRefs.ts';
import { type SavedWithRecords, savedAccount } from '../../../../lib/library/compare/savedAccount.ts';
import type { NewStudy, StudyShelf } from '../../../../lib/library/compare/studies.ts';
import { asJudgementId, type EventRef, type Judgement } from '../../../../lib/library/recordTypes.ts';
import { type Annotation, type ArticleId, asAnnotationId, asArticleId, asInstant } from '../../../../lib/model.ts';
import type { Preferences } from '../../../../lib/session/state.ts';
import { timeOf } from '../../metrics/times.ts';

const AT = asInstant('2026-11-24T10:00:00.000Z');
const PREFERENCES = { dayMonthOrder: null, names: [] };

function saved(id: string, published: string, text: string, annotations: Annotation[] = []): SavedWithRecords {
  const url = `https://news.example/${id}`;
  const article = textToArticle({ text, title: text.split('\n')[0], url, published, lang: 'en' });
  return {
    saved: { id: asArticleId(id), key: url, article, sha256: '', retrievedAt: AT, createdAt: AT, updatedAt: AT },
    annotations,
  };
}

const FIRST = `Larkspur tells of a breach

The City of Larkspur, Florida discovered the breach on February 21, 2024. An intruder was in its systems since January 12, 2024. The city notified 4,200 customers on March 6, 2024.`;
const LATER = `Larkspur breach was larger

The City of Larkspur discovered the breach on February 26, 2024. An intruder was in its systems since January 12, 2024.`;

const articles = [saved('later', '2024-04-02', LATER), saved('first', '2024-03-08', FIRST)];
const accounts = articles.map((each) => savedAccount(each, PREFERENCES));
const byId = new Map(accounts.map((account) => [asArticleId(String(account.id)), account]));

const verdictOf = (judgements: Judgement[], from: readonly ComparedAccount[] = accounts): string | undefined =>
  compareSaved(from, judgements).comparison.rows.find(({ id }) => id === 'discovery')?.verdict;

function discoveryIn(id: string): { account: ComparedAccount; ref: EventRef; subject: string } {
  const account = byId.get(asArticleId(id));
  const row = account?.rows.find(({ event }) => event.kind === 'discovery');
  const ref = account && row && refOf(account, row.subject);
  if (!account || !row || !ref) throw new Error(`Expected a discovery in ${id}, got none`);
  return { account, ref, subject: row.subject };
}

describe('saved articles, compared', () => {
  const view = compareSaved(accounts, []);

  it('stand in the order of their as-of dates', () => {
    expect(view.accounts.map(({ id, site, title }) => [id, site, title])).toEqual([
      ['first', 'news.example', 'Larkspur tells of a breach'],
      ['later', 'news.example', 'Larkspur breach was larger'],
    ]);
  });

  it('contradict each other where they do', () => expect(verdictOf([])).toBe('contradicts'));

  it('come with what the deadlines need', () => {
    expect(view.moments['people-told']).toMatchObject({ earliest: '2024-03-06', latest: '2024-03-06' });
    expect(view.moments.discovery).toMatchObject({ earliest: '2024-02-21', latest: '2024-02-26' });
    expect(view.jurisdictions.map(({ id }) => id)).toEqual(['US-FL']);
    expect(view.affected).toEqual({ least: 4200, most: 4200 });
  });

  it('are plain data, as a worker needs them', () => expect(structuredClone(view)).toEqual(view));

  it("count with the reader's corrections", () => {
    const { ref } = discoveryIn('later');
    const record: Annotation = {
      id: asAnnotationId('corrected'),
      articleId: asArticleId('later'),
      target: ref.target,
      origin: 'found',
      status: 'edited',
      colour: 'yellow',
      tags: [],
      note: '',
      event: { time: timeOf('2024-02-21'), kind: 'discovery', label: 'The city discovered the breach' },
      createdAt: AT,
      updatedAt: AT,
    };
    const corrected = savedAccount(saved('later', '2024-04-02', LATER, [record]), PREFERENCES);
    const first = byId.get(asArticleId('first'));
    expect(first && verdictOf([], [first, corrected])).toBe('equal');
  });
});

describe('judgements about events', () => {
  const judgement = (kind: 'same-event' | 'not-same-event', a: EventRef, b: EventRef): Judgement => ({
    id: asJudgementId('j'),
    kind,
    a,
    b,
    createdAt: AT,
    updatedAt: AT,
  });

  it('are found again by their words, after any analysis', () => {
    const [a, b] = [discoveryIn('first'), discoveryIn('later')];
    expect(eventJudgements([judgement('not-same-event', a.ref, b.ref)], byId)).toEqual([
      {
        verdict: 'different-events',
        events: [
          { account: 'first', subject: a.subject },
          { account: 'later', subject: b.subject },
        ],
      },
    ]);
  });

  it('change the verdict of the row', () => {
    const [a, b] = [discoveryIn('first'), discoveryIn('later')];
    expect(verdictOf([judgement('not-same-event', a.ref, b.ref)])).not.toBe('contradicts');
  });

  it('are left out where their words are gone, or their article is not compared', () => {
    const [a, b] = [discoveryIn('first'), discoveryIn('later')];
    const quote = { exact: 'on the first of never, 1999', prefix: '', suffix: '' };
    const lost = { ...b.ref, target: { ...b.ref.target, quote } };
    const elsewhere = { ...b.ref, articleId: asArticleId('other') };
    expect(
      eventJudgements([judgement('same-event', a.ref, lost), judgement('same-event', a.ref, elsewhere)], byId),
    ).toEqual([]);
  });
});

describe('the comparer', () => {
  /** A shelf in memory, which tells what was read for analysis. */
  function memoryShelf() {
    const kept = new Map<ArticleId, NewStudy>();
    const analysed: string[] = [];
    const shelf: StudyShelf = {
      async read(ids) {
        analysed.push(...ids);
        return articles.filter(({ saved: { id } }) => ids.includes(id));
      },
      kept: async (ids) => ids.flatMap((id) => kept.get(id)?.study ?? []),
      async keep(studies) {
        for (const one of studies) kept.set(one.study.id, structuredClone(one));
      },
      async drop(ids) {
        for (const id of ids) kept.delete(id);
      },
    };
    return { kept, analysed, shelf };
  }
  const states = (fingerprint = '1') => articles.map(({ saved: { id } }) => ({ id, fingerprint }));
  const idsOf = (suggestions: readonly Suggestion[]) => suggestions.map(({ ids }) => ids.toSorted());

  it('suggests what it looked at, and forgets what is gone', async () => {
    const { kept, shelf } = memoryShelf();
    const comparer = createComparer(() => PREFERENCES, shelf, 'program 1');
    expect(await comparer.recall(states())).toEqual(['later', 'first']);
    await comparer.look(states());
    expect(idsOf(await comparer.suggest())).toEqual([['first', 'later']]);
    expect(kept.get(asArticleId('first'))?.names).toContainEqual({ type: 'ORG', canonical: 'City of Larkspur' });
    await comparer.forget([asArticleId('first')]);
    expect(await comparer.suggest()).toEqual([]);
    expect([...kept.keys()]).toEqual(['later']);
  });

  it('takes up in another session what was kept, but not of another text, program or preferences', async () => {
    const { analysed, shelf } = memoryShelf();
    const before = createComparer(() => PREFERENCES, shelf, 'program 1');
    await before.look(states());
    const again = createComparer(() => PREFERENCES, shelf, 'program 1');
    expect(await again.recall(states())).toEqual([]);
    expect(await again.suggest()).toEqual(await before.suggest());
    expect(analysed).toHaveLength(2);
    const others: [Preferences, string, string][] = [
      [PREFERENCES, 'program 1', '2'],
      [PREFERENCES, 'program 2', '1'],
      [{ ...PREFERENCES, dayMonthOrder: 'day-first' }, 'program 1', '1'],
    ];
    for (const [preferences, program, fingerprint] of others) {
      const other = createComparer(() => preferences, shelf, program);
      expect(await other.recall(states(fingerprint))).toHaveLength(2);
      expect(await other.suggest()).toEqual([]);
    }
  });

  it('compares anew when a record changed', async () => {
    const comparer = createComparer(() => PREFERENCES, memoryShelf().shelf, 'program 1');
    const before = await comparer.compare(articles, []);
    expect(await comparer.compare(articles, [])).toEqual(before);
    const moved = saved('later', '2024-04-02', LATER.replace('February 26', 'February 21'));
    const [, first] = articles;
    const changed = { ...moved, saved: { ...moved.saved, updatedAt: asInstant('2026-11-24T11:00:00.000Z') } };
    const { comparison } = await comparer.compare(first ? [first, changed] : [], []);
    expect(comparison.rows.find(({ id }) => id === 'discovery')?.verdict).toBe('equal');
  });
});
