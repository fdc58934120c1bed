import { describe, expect, it, test } from 'vitest';
import {
  acceptCampaign,
  acceptIncident,
  applyChange,
  type ChangeWorld,
  changing,
  deleteCampaign,
  deleteIncident,
  type Grouping,
  type GroupingChange,
  inverseOf,
  mergeIncidents,
  newCampaign,
  newIncident,
  putIn,
  putInCampaign,
  refusePair,
  renameIncident,
  takeOut,
} from '../../../../lib/library/incidents/incidentChanges.ts';
import { type ArticleId, asArticleId, asInstant } from '../../../../lib/model.ts';

const [A, B, C] = ['a', 'b', 'c'].map(asArticleId) as [ArticleId, ArticleId, ArticleId];

/** A clock that stands still, so that two changes fall on one millisecond, and ids in order. */
function worldAt(instant = '2026-11-24T10:00:00.000Z'): ChangeWorld {
  let made = 0;
  return { now: () => asInstant(instant), newId: () => `made-${++made}` };
}

const EMPTY: Grouping = { incidents: [], campaigns: [], judgements: [] };

const shown = ({ incidents, campaigns, judgements }: Grouping): string[] => [
  ...incidents.map(({ name, articleIds, campaignId }) => {
    const campaign = campaigns.find(({ id }) => id === campaignId)?.name;
    return `${name}: ${articleIds.join(' ')}${campaign ? ` in ${campaign}` : ''}`;
  }),
  ...judgements.map((each) => (each.kind === 'not-same-incident' ? `not ${each.a} ${each.b}` : each.kind)),
];

/** Two incidents, the second in a campaign. */
function started(world: ChangeWorld): Grouping {
  const campaign = newCampaign('Paystream', world);
  return {
    incidents: [
      newIncident('Larkspur', [A], world),
      { ...newIncident('Tolland', [B], world), campaignId: campaign.id },
    ],
    campaigns: [campaign],
    judgements: [],
  };
}

function pair({ incidents }: Grouping) {
  const [first, second] = incidents;
  if (!first || !second) throw new Error('Expected two incidents');
  return { first, second };
}

const CHANGES: readonly [string, (now: Grouping, world: ChangeWorld) => GroupingChange, string[]][] = [
  [
    'rename',
    (now, world) => renameIncident(pair(now).first, 'Larkspur, Fla.', world),
    ['Larkspur, Fla.: a', 'Tolland: b in Paystream'],
  ],
  ['put in', (now, world) => putIn(pair(now).first, [C, A], world), ['Larkspur: a c', 'Tolland: b in Paystream']],
  ['take out', (now, world) => takeOut(pair(now).second, B, world), ['Larkspur: a', 'Tolland:  in Paystream']],
  ['merge', (now, world) => mergeIncidents(pair(now).first, pair(now).second, world), ['Larkspur: a b in Paystream']],
  ['delete', (now, world) => deleteIncident(pair(now).first, world), ['Tolland: b in Paystream']],
  [
    'delete a campaign',
    (now, world) => deleteCampaign(now.campaigns[0] ?? newCampaign('', world), now, world),
    ['Larkspur: a', 'Tolland: b'],
  ],
  [
    'into a campaign',
    (now, world) => putInCampaign(pair(now).first, now.campaigns[0]?.id ?? null, world),
    ['Larkspur: a in Paystream', 'Tolland: b in Paystream'],
  ],
  [
    'make',
    (_, world) => changing({ incidents: [newIncident('New', [], world)] }),
    ['Larkspur: a', 'Tolland: b in Paystream', 'New: '],
  ],
  ['not the same', (_, world) => refusePair(A, B, world), ['Larkspur: a', 'Tolland: b in Paystream', 'not a b']],
  ['accept: both have one', (now, world) => acceptIncident([A, B], 'x', now, world), ['Larkspur: a b in Paystream']],
  [
    'accept: one has one',
    (now, world) => acceptIncident([C, B], 'x', now, world),
    ['Larkspur: a', 'Tolland: b c in Paystream'],
  ],
  [
    'accept a campaign',
    (now, world) =>
      acceptCampaign(
        [
          { id: A, name: 'A' },
          { id: C, name: 'C' },
        ],
        'x',
        now,
        world,
      ),
    ['Larkspur: a in x', 'Tolland: b in Paystream', 'C: c in x'],
  ],
  [
    'accept a campaign that is there',
    (now, world) =>
      acceptCampaign(
        [
          { id: A, name: 'A' },
          { id: B, name: 'B' },
        ],
        'x',
        now,
        world,
      ),
    ['Larkspur: a in Paystream', 'Tolland: b in Paystream'],
  ],
];

describe.each(CHANGES)('%s', (_, make, expected) => {
  it('does what it says', () => {
    const world = worldAt();
    const before = started(world);
    expect(shown(applyChange(before, make(before, world)))).toEqual(expected);
  });

  it('is taken back whole, by records later than those it wrote', () => {
    const world = worldAt();
    const before = started(world);
    const change = make(before, world);
    const back = inverseOf(change, before, world);
    const after = applyChange(applyChange(before, change), back);
    expect(shown(after).toSorted()).toEqual(shown(before).toSorted());
    for (const kind of ['incidents', 'campaigns', 'judgements'] as const) {
      for (const record of back[kind]) {
        const done = [...change[kind]].find(({ id }) => id === record.id);
        expect(done && record.updatedAt > done.updatedAt).toBe(true);
      }
    }
  });

  it('changes no record in place', () => {
    const world = worldAt();
    const before = started(world);
    const copy = structuredClone(before);
    make(before, world);
    expect(before).toEqual(copy);
  });
});

test('two articles in no incident make a new one', () => {
  const world = worldAt();
  expect(shown(applyChange(EMPTY, acceptIncident([A, B], 'Larkspur', EMPTY, world)))).toEqual(['Larkspur: a b']);
});

test('a changed record is later than it was, even after the clock was set back', () => {
  const early = worldAt('2020-01-01T00:00:00.000Z');
  const { first } = pair(started(worldAt()));
  expect(renameIncident(first, 'x', early).incidents[0]?.updatedAt).toBe('2026-11-24T10:00:00.001Z');
});
