import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../lib/article/textToArticle.ts';
import type { ComparedAccount } from '../../../../lib/compare/account.ts';
import { createComparer } from '../../../../lib/library/compare/comparer.ts';
import { compareSaved } from '../../../../lib/library/compare/compareSaved.ts';
import { eventJudgements, refOf } from '../../../../lib/library/compare/eventRefs.ts';
import { type SavedWithRecords, savedAccount } from '../../../../lib/library/compare/savedAccount.ts';
import { asJudgementId, type EventRef, type Judgement } from '../../../../lib/library/recordTypes.ts';
import { type Annotation, asAnnotationId, asArticleId, asInstant } from '../../../../lib/model.ts';
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
  const comparer = createComparer(() => PREFERENCES);

  it('suggests what it was shown, and forgets what is gone', () => {
    comparer.look(articles);
    expect(comparer.suggest().map(({ ids }) => ids.toSorted())).toEqual([['first', 'later']]);
    comparer.forget([asArticleId('first')]);
    expect(comparer.suggest()).toEqual([]);
  });

  it('compares anew when a record changed', () => {
    const before = comparer.compare(articles, []);
    expect(comparer.compare(articles, [])).toEqual(before);
    const moved = saved('later', '2024-04-02', LATER.replace('February 26', 'February 21'));
    const [, first] = articles;
    const changed = { ...moved, saved: { ...moved.saved, updatedAt: asInstant('2026-11-24T11:00:00.000Z') } };
    const rows = comparer.compare(first ? [first, changed] : [], []).comparison.rows;
    expect(rows.find(({ id }) => id === 'discovery')?.verdict).toBe('equal');
  });
});
