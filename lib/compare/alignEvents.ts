import type { EventKind, TimeValue } from '../model.ts';
import { firstMinute } from '../time/bounds.ts';
import { minuteBounds } from '../timeline/orderEvents.ts';
import type { ComparedAccount } from './account.ts';
import type { Judged } from './judgement.ts';
import type { AccountEvent } from './mergeTimelines.ts';
import { sharedBy, stemsOf } from './stems.ts';

/** Events of several accounts taken for one. */
export interface AlignedEvent {
  events: AccountEvent[];
  isByHand: boolean;
}

interface Cluster extends AlignedEvent {
  /** What any of its tellings says; grows with each. */
  kinds: Set<EventKind>;
  stems: Set<string>;
  names: Set<string>;
}

/** Kinds under which one thing is told: the same step seen as two. */
const ALIKE: readonly (readonly EventKind[])[] = [
  ['discovery', 'outage', 'containment', 'investigation'],
  ['public_disclosure', 'update', 'individual_notice', 'publication'],
  ['intrusion_start', 'exfiltration', 'outage'],
  ['regulator_notice', 'legal', 'investigation'],
  ['restoration', 'remediation'],
  ['leak', 'extortion', 'public_disclosure'],
];

/** Two clock times of one day further apart are two things, whatever their kind. */
const MOST_MINUTES_APART = 90;

/**
 * Puts together what several accounts tell of the same event: on the same day, of one kind or a kindred one with a word or
 * a name in common. A month or a year goes with the one finer event of its kind that lies in it. The reader's judgements
 * come first. Only events of one day meet each other: the work grows with the number of events.
 */
export function alignEvents(accounts: readonly ComparedAccount[], judged: Judged): AlignedEvent[] {
  const events = accounts.flatMap((account) => account.rows.map((row): AccountEvent => ({ account: account.id, row })));
  const fine = events.filter(({ row }) => dayOf(row.event.time) !== null);
  const clusters: Cluster[] = [];
  const byDay = new Map<number, Cluster[]>();
  for (const event of fine) {
    const day = dayOf(event.row.event.time) ?? 0;
    const onDay = byDay.get(day) ?? [];
    byDay.set(day, onDay);
    join(event, onDay, clusters, judged, (cluster) => isSame(event, cluster));
  }
  for (const event of events) {
    if (dayOf(event.row.event.time) !== null) continue;
    const within = clusters.filter((cluster) => isCoarserTelling(event, cluster));
    // Of two that it may be, nobody knows which.
    const [only] = within;
    join(event, clusters, clusters, judged, (cluster) => within.length === 1 && cluster === only);
  }
  return byHand(clusters, judged);
}

function join(
  event: AccountEvent,
  candidates: Cluster[],
  all: Cluster[],
  judged: Judged,
  fits: (cluster: Cluster) => boolean,
): void {
  const found = candidates.find(
    (cluster) => fits(cluster) && !cluster.events.some((other) => judged.areDifferent(refOf(event), refOf(other))),
  );
  if (found) {
    add(found, event);
    return;
  }
  const cluster: Cluster = { events: [], isByHand: false, kinds: new Set(), stems: new Set(), names: new Set() };
  add(cluster, event);
  all.push(cluster);
  if (candidates !== all) candidates.push(cluster);
}

function add(cluster: Cluster, event: AccountEvent): void {
  cluster.events.push(event);
  cluster.kinds.add(event.row.event.kind);
  for (const stem of stemsOf(event.row.event.label)) cluster.stems.add(stem);
  for (const name of event.row.event.entities) cluster.names.add(name);
}

const refOf = ({ account, row }: AccountEvent): { account: AccountEvent['account']; subject: string } => ({
  account,
  subject: row.subject,
});

/** The day of a time that is told to the day or finer; null for what is coarser or has no bound. */
function dayOf({ earliest, latest, precision }: TimeValue): number | null {
  const bound = earliest ?? latest;
  if (bound === null || ['week', 'month', 'quarter', 'season', 'year', 'decade'].includes(precision)) return null;
  return Math.floor(firstMinute(bound) / 1440); // minutes of a day
}

function isSame(event: AccountEvent, cluster: Cluster): boolean {
  // Two events of one article are two, unless it tells one twice, which its own timeline has put together.
  if (cluster.events.some(({ account }) => account === event.account)) return false;
  const { kind, time, label, entities } = event.row.event;
  const apart = cluster.events.some(({ row }) => minutesApart(time, row.event.time) > MOST_MINUTES_APART);
  if (apart) return false;
  const stems = sharedBy(stemsOf(label), cluster.stems);
  if (cluster.kinds.has(kind)) return true;
  const names = sharedBy(new Set(entities), cluster.names);
  const areKindred = ALIKE.some((kinds) => kinds.includes(kind) && kinds.some((other) => cluster.kinds.has(other)));
  return areKindred ? stems + names > 0 : stems > 1;
}

/** Between two clock times; 0 where one has none. */
function minutesApart(a: TimeValue, b: TimeValue): number {
  const clocks = [a.earliest ?? a.latest, b.earliest ?? b.latest];
  if (!clocks.every((bound) => bound?.includes('T'))) return 0;
  const [[aFrom, aTo], [bFrom, bTo]] = [minuteBounds(a), minuteBounds(b)];
  return Math.max(0, bFrom - aTo, aFrom - bTo);
}

function isCoarserTelling({ account, row }: AccountEvent, cluster: Cluster): boolean {
  const [from, to] = minuteBounds(row.event.time);
  if (!cluster.kinds.has(row.event.kind) || cluster.events.some((other) => other.account === account)) return false;
  if (!Number.isFinite(from) || !Number.isFinite(to)) return false;
  return cluster.events.every(({ row: { event } }) => {
    const [first, last] = minuteBounds(event.time);
    return from <= first && last <= to;
  });
}

/** Joins the clusters whose events the reader said are one. */
function byHand(clusters: Cluster[], judged: Judged): AlignedEvent[] {
  const kept: Cluster[] = [];
  for (const cluster of clusters) {
    const same = judged.isEmpty
      ? undefined
      : kept.find((other) => other.events.some((a) => cluster.events.some((b) => judged.areSame(refOf(a), refOf(b)))));
    if (!same) kept.push(cluster);
    else {
      for (const event of cluster.events) add(same, event);
      same.isByHand = true;
    }
  }
  return kept;
}
