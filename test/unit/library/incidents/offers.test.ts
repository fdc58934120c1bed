import { describe, expect, it } from 'vitest';
import type { Reason, Suggestion } from '../../../../lib/compare/suggestion.ts';
import { copiesIn, countSources } from '../../../../lib/library/incidents/copiesIn.ts';
import { type Grouping, newIncident, refusePair } from '../../../../lib/library/incidents/incidentChanges.ts';
import { nameOfOffer, openOffers } from '../../../../lib/library/incidents/offers.ts';
import { asArticleId, asInstant } from '../../../../lib/model.ts';

const NAMED: Reason = { type: 'entity', entity: 'ORG', name: 'City of Larkspur', role: 'victim', accounts: 2 };
const COPIED: Reason = { type: 'syndicated', likeness: 0.97 };

const suggestion = (
  a: string,
  b: string,
  score: number,
  reasons: Reason[] = [NAMED],
  of: Suggestion['of'] = 'incident',
): Suggestion => ({
  ids: [a, b],
  of,
  score,
  reasons,
});

let made = 0;
const world = { now: () => asInstant('2026-11-24T10:00:00.000Z'), newId: () => `made-${++made}` };
const EMPTY: Grouping = { incidents: [], campaigns: [], judgements: [] };
const incident = (name: string, ...ids: string[]) => newIncident(name, ids.map(asArticleId), world);
const open = (suggestions: Suggestion[], grouping: Partial<Grouping> = {}): string[] =>
  openOffers(suggestions, { ...EMPTY, ...grouping }).map(({ ids, of }) => `${of} ${ids.join(' ')}`);

describe('what is still offered', () => {
  it('comes best first', () => {
    expect(open([suggestion('a', 'b', 0.6), suggestion('c', 'd', 0.9)])).toEqual(['incident c d', 'incident a b']);
  });

  it('is not what is together already', () => {
    expect(open([suggestion('a', 'b', 0.9)], { incidents: [incident('x', 'a', 'b')] })).toEqual([]);
  });

  it('is not what the reader said is not the same, in whichever order', () => {
    const { judgements } = refusePair(asArticleId('b'), asArticleId('a'), world);
    expect(open([suggestion('a', 'b', 0.9), suggestion('a', 'c', 0.8)], { judgements })).toEqual(['incident a c']);
  });

  it('is one pair of two groups, not all of them', () => {
    const incidents = [incident('x', 'a', 'b'), incident('y', 'c', 'd')];
    const all = [suggestion('a', 'c', 0.7), suggestion('b', 'd', 0.9), suggestion('a', 'd', 0.8)];
    expect(open(all, { incidents })).toEqual(['incident b d']);
  });

  it('is a campaign between incidents, until they are in one', () => {
    const [x, y] = [incident('x', 'a'), incident('y', 'b')];
    const offer = suggestion('a', 'b', 0.9, [NAMED], 'campaign');
    expect(open([offer], { incidents: [x, y] })).toEqual(['campaign a b']);
    const campaignId = 'k' as NonNullable<typeof x.campaignId>;
    expect(
      open([offer], {
        incidents: [
          { ...x, campaignId },
          { ...y, campaignId },
        ],
      }),
    ).toEqual([]);
  });

  it('has a name: what both name, or one of them in another offer', () => {
    const offers = openOffers([suggestion('a', 'b', 0.99, [COPIED]), suggestion('b', 'c', 0.9)], EMPTY);
    expect(offers.map((offer) => nameOfOffer(offer, offers))).toEqual(['City of Larkspur', 'City of Larkspur']);
    const [alone] = openOffers([suggestion('a', 'b', 0.99, [COPIED])], EMPTY);
    expect(alone && nameOfOffer(alone, [])).toBeNull();
  });
});

describe('copies of one text', () => {
  const copies = copiesIn([
    suggestion('a', 'b', 0.99, [COPIED]),
    suggestion('c', 'b', 0.98, [COPIED]),
    suggestion('a', 'd', 0.9),
  ]);

  it('all have one that stands for them', () => {
    const leaders = ['a', 'b', 'c'].map((id) => copies.get(asArticleId(id)));
    expect(new Set(leaders).size).toBe(1);
    expect(copies.has(asArticleId('d'))).toBe(false);
  });

  it('count as one source', () => {
    expect(countSources(['a', 'b', 'c', 'd'].map(asArticleId), copies)).toBe(2);
    expect(countSources([], copies)).toBe(0);
  });
});
