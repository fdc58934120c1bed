import type { ArticleId, Instant } from '../../model.ts';
import { stampAfter } from '../../session/stamp.ts';
import {
  asCampaignId,
  asIncidentId,
  asJudgementId,
  type Campaign,
  type CampaignId,
  type Incident,
  type Judgement,
} from '../recordTypes.ts';

/** What the reader has of incidents, live records only. */
export interface Grouping {
  incidents: readonly Incident[];
  campaigns: readonly Campaign[];
  judgements: readonly Judgement[];
}

/** Records as they are to be written; what is not named stays as it is. */
export interface GroupingChange {
  incidents: Incident[];
  campaigns: Campaign[];
  judgements: Judgement[];
}

/** What a change needs of the world around it. */
export interface ChangeWorld {
  now(): Instant;
  newId(): string;
}

export const changing = (some: Partial<GroupingChange>): GroupingChange => ({
  incidents: [],
  campaigns: [],
  judgements: [],
  ...some,
});

interface Stamped {
  updatedAt: Instant;
}

const changed = <R extends Stamped>(record: R, patch: Partial<R>, { now }: ChangeWorld): R => ({
  ...record,
  ...patch,
  updatedAt: stampAfter(record.updatedAt, now()),
});

const deleted = <R extends Stamped>(record: R, world: ChangeWorld): R => {
  const updatedAt = stampAfter(record.updatedAt, world.now());
  return { ...record, updatedAt, deletedAt: updatedAt };
};

const joined = (...lists: readonly (readonly ArticleId[])[]): ArticleId[] => [...new Set(lists.flat())];

export function newIncident(name: string, articleIds: readonly ArticleId[], world: ChangeWorld): Incident {
  const at = world.now();
  return {
    id: asIncidentId(world.newId()),
    name,
    articleIds: joined(articleIds),
    campaignId: null,
    jurisdictions: [],
    createdAt: at,
    updatedAt: at,
  };
}

export function newCampaign(name: string, world: ChangeWorld): Campaign {
  const at = world.now();
  return { id: asCampaignId(world.newId()), name, createdAt: at, updatedAt: at };
}

export const renameIncident = (incident: Incident, name: string, world: ChangeWorld): GroupingChange =>
  changing({ incidents: [changed(incident, { name }, world)] });

export const renameCampaign = (campaign: Campaign, name: string, world: ChangeWorld): GroupingChange =>
  changing({ campaigns: [changed(campaign, { name }, world)] });

export const putIn = (incident: Incident, ids: readonly ArticleId[], world: ChangeWorld): GroupingChange =>
  changing({ incidents: [changed(incident, { articleIds: joined(incident.articleIds, ids) }, world)] });

export const takeOut = (incident: Incident, id: ArticleId, world: ChangeWorld): GroupingChange =>
  changing({
    incidents: [changed(incident, { articleIds: incident.articleIds.filter((each) => each !== id) }, world)],
  });

/** All of the second's articles and jurisdictions go into the first; the second is deleted. */
export function mergeIncidents(into: Incident, from: Incident, world: ChangeWorld): GroupingChange {
  const merged = changed(
    into,
    {
      articleIds: joined(into.articleIds, from.articleIds),
      campaignId: into.campaignId ?? from.campaignId,
      jurisdictions: [...new Set([...into.jurisdictions, ...from.jurisdictions])],
    },
    world,
  );
  return changing({ incidents: [merged, deleted(from, world)] });
}

/** The articles stay; only the group goes. */
export const deleteIncident = (incident: Incident, world: ChangeWorld): GroupingChange =>
  changing({ incidents: [deleted(incident, world)] });

export const putInCampaign = (incident: Incident, campaignId: CampaignId | null, world: ChangeWorld): GroupingChange =>
  changing({ incidents: [changed(incident, { campaignId }, world)] });

/** The incidents stay, in no campaign. */
export function deleteCampaign(campaign: Campaign, { incidents }: Grouping, world: ChangeWorld): GroupingChange {
  const members = incidents.filter(({ campaignId }) => campaignId === campaign.id);
  return changing({
    incidents: members.map((incident) => changed(incident, { campaignId: null }, world)),
    campaigns: [deleted(campaign, world)],
  });
}

export const chooseJurisdictions = (incident: Incident, jurisdictions: string[], world: ChangeWorld): GroupingChange =>
  changing({ incidents: [changed(incident, { jurisdictions }, world)] });

/** Remembered: these two are not offered as one incident again. */
export function refusePair(a: ArticleId, b: ArticleId, world: ChangeWorld): GroupingChange {
  const at = world.now();
  const id = asJudgementId(world.newId());
  return changing({ judgements: [{ id, kind: 'not-same-incident', a, b, createdAt: at, updatedAt: at }] });
}

const homeOf = (id: ArticleId, { incidents }: Grouping): Incident | undefined =>
  incidents.find(({ articleIds }) => articleIds.includes(id));

/**
 * Two articles into one incident: into the one that either is in; their two incidents become one; a new one where
 * neither is in any.
 */
export function acceptIncident(
  [a, b]: readonly [ArticleId, ArticleId],
  name: string,
  grouping: Grouping,
  world: ChangeWorld,
): GroupingChange {
  const [first, second] = [homeOf(a, grouping), homeOf(b, grouping)];
  if (first && second && first.id !== second.id) return mergeIncidents(first, second, world);
  const home = first ?? second;
  return home ? putIn(home, [a, b], world) : changing({ incidents: [newIncident(name, [a, b], world)] });
}

/** The incidents of two articles into one campaign; incidents and campaign are made where there are none. */
export function acceptCampaign(
  pair: readonly { id: ArticleId; name: string }[],
  name: string,
  grouping: Grouping,
  world: ChangeWorld,
): GroupingChange {
  const homes = pair.map(({ id, name: own }) => homeOf(id, grouping) ?? newIncident(own, [id], world));
  const known = homes.map(({ campaignId }) => campaignId).find((id) => id !== null);
  const made = known === undefined ? [newCampaign(name, world)] : [];
  const campaignId = known ?? made[0]?.id ?? null;
  return changing({ incidents: homes.map((home) => changed(home, { campaignId }, world)), campaigns: made });
}

/**
 * What takes a change back: what was made is deleted, what was changed or deleted is as it was. Whatever was done since
 * to the same records is undone with it.
 */
export function inverseOf(change: GroupingChange, before: Grouping, world: ChangeWorld): GroupingChange {
  const back = <R extends Stamped & { id: string }>(now: readonly R[], then: readonly R[]): R[] =>
    now.map((record) => {
      const old = then.find(({ id }) => id === record.id);
      return old ? { ...old, updatedAt: stampAfter(record.updatedAt, world.now()) } : deleted(record, world);
    });
  return {
    incidents: back(change.incidents, before.incidents),
    campaigns: back(change.campaigns, before.campaigns),
    judgements: back(change.judgements, before.judgements),
  };
}

/** A grouping after a change: deleted records are out, changed ones in their places, new ones last. */
export function applyChange(grouping: Grouping, change: GroupingChange): Grouping {
  const apply = <R extends { id: string; deletedAt?: Instant }>(old: readonly R[], now: readonly R[]): R[] => {
    const byId = new Map(old.map((record) => [record.id, record]));
    for (const record of now) byId.set(record.id, record);
    return [...byId.values()].filter(({ deletedAt }) => deletedAt === undefined);
  };
  return {
    incidents: apply(grouping.incidents, change.incidents),
    campaigns: apply(grouping.campaigns, change.campaigns),
    judgements: apply(grouping.judgements, change.judgements),
  };
}
