import type { LocalDateTime } from '../model.ts';
import { asLocalDateTime } from '../model.ts';
import { compareLocal, readLocal } from '../time/bounds.ts';
import type { Moment } from './dueDate.ts';
import type { ClockStart } from './lawSchema.ts';

export const MOMENT_IDS = [
  'alarm',
  'discovery',
  'determination',
  'materiality',
  'investigation-end',
  'people-told',
  'regulator-told',
  'public',
] as const;
export type MomentId = (typeof MOMENT_IDS)[number];

/** What the accounts of an incident date; what they do not is absent. */
export type IncidentMoments = Partial<Record<MomentId, Moment>>;

/**
 * When a clock started. `stated`: the very moment the law counts from is dated, or one that the law takes for it.
 * `bounded`: it is not, but it lies not before and not after others that are.
 */
export type StartOfClock =
  | { basis: 'stated'; moment: Moment; of: MomentId }
  | { basis: 'bounded'; moment: Moment; notBefore: MomentId | null; notAfter: MomentId | null };

/**
 * When the clock of a law started in an incident; null: no date tells.
 *
 * A discovery is what "becoming aware" and "reason to believe" count from. A determination comes not before the
 * discovery and not after people are told, a suspicion not after the discovery: where the moment itself is not dated,
 * its bounds are.
 */
export function startOfClock(clock: ClockStart, moments: IncidentMoments): StartOfClock | null {
  switch (clock) {
    case 'discovery':
    case 'awareness':
    case 'reason-to-believe':
      return stated('discovery', moments);
    case 'determination':
    case 'confirmation':
      return stated('determination', moments) ?? bounded(moments, 'discovery', ['people-told', 'public']);
    case 'materiality':
      return stated('materiality', moments) ?? bounded(moments, 'discovery', []);
    case 'investigation-end':
      return stated('investigation-end', moments) ?? bounded(moments, 'discovery', ['people-told']);
    case 'suspicion':
      return stated('alarm', moments) ?? bounded(moments, null, ['discovery']);
    case 'notice-to-people':
      return stated('people-told', moments);
    case 'notice-to-regulator':
      return stated('regulator-told', moments);
    case 'discovery-or-notice':
      return earlierOf(stated('discovery', moments), stated('people-told', moments));
    case 'year-end':
      return yearEnd(stated('discovery', moments));
  }
}

type Stated = Extract<StartOfClock, { basis: 'stated' }>;

function stated(of: MomentId, moments: IncidentMoments): Stated | null {
  const moment = moments[of];
  return moment ? { basis: 'stated', moment, of } : null;
}

/** Not before the earliest of one moment, not after the latest of the first of others that has one. */
function bounded(moments: IncidentMoments, from: MomentId | null, until: readonly MomentId[]): StartOfClock | null {
  const lower = from === null ? undefined : moments[from];
  const earliest = lower?.earliest ?? null;
  const notAfter = until.find((id) => isAfter(moments[id]?.latest ?? null, earliest)) ?? null;
  const upper = notAfter === null ? undefined : moments[notAfter];
  const latest = upper?.latest ?? null;
  if (earliest === null && latest === null) return null;
  return {
    basis: 'bounded',
    moment: {
      earliest,
      latest,
      approximate: (lower?.approximate ?? false) || (upper?.approximate ?? false),
      zone: lower?.zone ?? upper?.zone ?? null,
    },
    notBefore: earliest === null ? null : from,
    notAfter,
  };
}

const isAfter = (latest: LocalDateTime | null, earliest: LocalDateTime | null): boolean =>
  latest !== null && (earliest === null || compareLocal(earliest, latest) <= 0);

/**
 * Whichever of discovery and notice comes first, as an interval. A notice whose own beginning is open ("by 2 October")
 * is taken not to lie before the discovery.
 */
function earlierOf(discovery: Stated | null, notice: Stated | null): StartOfClock | null {
  if (discovery === null || notice === null) return discovery ?? notice;
  const [a, b] = [discovery.moment, notice.moment];
  const earliest = a.earliest && earlier(a.earliest, b.earliest ?? a.earliest);
  const latest = a.latest && b.latest ? earlier(a.latest, b.latest) : (a.latest ?? b.latest);
  const first = latest !== null && latest === b.latest && latest !== a.latest ? notice : discovery;
  return { ...first, moment: { ...first.moment, earliest, latest } };
}

const earlier = (a: LocalDateTime, b: LocalDateTime): LocalDateTime => (compareLocal(a, b) <= 0 ? a : b);

function yearEnd(discovery: Stated | null): StartOfClock | null {
  if (discovery === null) return null;
  const lastDay = (day: LocalDateTime | null): LocalDateTime | null =>
    day && asLocalDateTime(`${String(readLocal(day).year).padStart(4, '0')}-12-31`);
  const { moment } = discovery;
  return { ...discovery, moment: { ...moment, earliest: lastDay(moment.earliest), latest: lastDay(moment.latest) } };
}
