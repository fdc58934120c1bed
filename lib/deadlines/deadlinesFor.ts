import { type Interval, intervalBetween } from '../metrics/intervalBetween.ts';
import type { LocalDateTime } from '../model.ts';
import { dayNumber, daysBetween, readLocal } from '../time/bounds.ts';
import { isBusinessDay } from './businessDays.ts';
import { type IncidentMoments, type MomentId, type StartOfClock, startOfClock } from './clockStart.ts';
import { dueAfter, type Moment } from './dueDate.ts';
import type { Duty, DutyEnd, Law, LawVersion } from './lawSchema.ts';
import { versionsAt } from './versionThen.ts';

/**
 * How the notice stands to the number. `open`: the dates are not exact enough to say. The other reasons for no answer:
 * no date of the notice, none of the clock's start, no number in that version, no version known for that day.
 */
export type Standing =
  | 'past'
  | 'within'
  | 'open'
  | 'no-notice'
  | 'no-start'
  | 'no-number'
  | 'not-researched'
  | 'below-threshold';

/** What a due date leaves out that may move it. */
export type NotCounted = 'weekend' | 'state-holidays' | 'added-holidays' | 'clock-changes' | 'zone';

export interface DeadlineRow {
  law: Law;
  duty: Duty;
  /** In force then; null: not researched, or nothing in force. */
  version: LawVersion | null;
  /** Others that may have been in force, where the date is not exact enough; each has its own row. */
  isOneOfSeveral: boolean;
  /** No date at all says when; the newest version is shown. */
  isUndated: boolean;
  start: StartOfClock | null;
  due: Moment | null;
  notice: { moment: Moment; of: MomentId } | null;
  /** Notice minus due, in days or minutes: positive is past the number, negative is left of it. */
  past: Interval | null;
  /** Today minus due, where no notice is dated and the due date is not yet over. */
  untilToday: Interval | null;
  standing: Standing;
  notCounted: NotCounted[];
}

export interface DeadlineQuestion {
  moments: IncidentMoments;
  /** How many people it concerned in all; a threshold counts those of one place, which are never more. */
  affected: { least: number | null; most: number | null } | null;
  /** The reader's day, for incidents whose number has not run out yet. */
  today: LocalDateTime;
}

/** The rows of one law for one incident: one for each duty and each version that may have been in force. */
export function deadlinesFor(law: Law, question: DeadlineQuestion): DeadlineRow[] {
  return law.duties.flatMap((duty) => rowsOf(law, duty, question));
}

function rowsOf(law: Law, duty: Duty, question: DeadlineQuestion): DeadlineRow[] {
  const { moments } = question;
  const when = eventMoment(duty, moments);
  const versions = when ? versionsAt(duty, when) : duty.versions.filter(({ pending }) => !pending).slice(0, 1);
  const base = { law, duty, isUndated: when === null, isOneOfSeveral: versions.length > 1 };
  if (versions.length === 0) return [{ ...base, ...UNKNOWN, standing: 'not-researched' }];
  return versions.map((version): DeadlineRow => ({ ...base, ...countIn(version, duty, question) }));
}

const UNKNOWN = { version: null, start: null, due: null, notice: null, past: null, untilToday: null, notCounted: [] };

/** The moment whose version counts: the clock's start, otherwise the first that is dated. */
function eventMoment(duty: Duty, moments: IncidentMoments): Moment | null {
  const clock = duty.versions.find((version) => version.clock !== null)?.clock;
  const start = clock ? startOfClock(clock, moments) : null;
  if (start) return start.moment;
  for (const id of ['discovery', 'determination', 'people-told', 'regulator-told', 'public'] as const) {
    const moment = moments[id];
    if (moment) return moment;
  }
  return null;
}

type Counted = Omit<DeadlineRow, 'law' | 'duty' | 'isOneOfSeveral' | 'isUndated'>;

function countIn(version: LawVersion, duty: Duty, { moments, affected, today }: DeadlineQuestion): Counted {
  const notice = noticeOf(duty.ends, moments);
  const start = version.clock === null ? null : startOfClock(version.clock, moments);
  const base = { ...UNKNOWN, version, start, notice };
  if (isBelow(version, affected)) return { ...base, standing: 'below-threshold' };
  if (version.limit === null) return { ...base, standing: 'no-number' };
  if (start === null) return { ...base, standing: 'no-start' };
  const due = dueAfter(start.moment, version.limit);
  const notCounted = leftOut(version, due, start.moment, notice?.moment ?? null);
  if (notice === null) {
    const toToday = intervalBetween(due, { earliest: today, latest: today, approximate: false, zone: null });
    const isRunning = toToday.max !== null && toToday.max <= 0;
    return { ...base, due, notCounted, untilToday: isRunning ? toToday : null, standing: 'no-notice' };
  }
  const past = intervalBetween(due, notice.moment);
  return { ...base, due, past, notCounted, standing: standingOf(past) };
}

function standingOf({ min, max }: Interval): Standing {
  if (min !== null && min > 0) return 'past';
  return max !== null && max <= 0 ? 'within' : 'open';
}

function noticeOf(ends: DutyEnd, moments: IncidentMoments): DeadlineRow['notice'] {
  if (ends === 'report') return null;
  const moment = moments[ends];
  return moment ? { moment, of: ends } : null;
}

/** Whether all those concerned together are fewer than the duty asks for, or more. */
function isBelow({ threshold }: LawVersion, affected: DeadlineQuestion['affected']): boolean {
  if (!threshold || !affected) return false;
  const tooFew = threshold.least !== undefined && affected.most !== null && affected.most < threshold.least;
  // "Fewer than 500" is of all those concerned, so that the total answers it.
  const tooMany = threshold.most !== undefined && affected.least !== null && affected.least > threshold.most;
  return tooFew || tooMany;
}

function leftOut({ limit }: LawVersion, due: Moment, start: Moment, notice: Moment | null): NotCounted[] {
  const ends = [due.earliest, due.latest].filter((end) => end !== null);
  switch (limit?.unit) {
    case undefined:
      return [];
    case 'hour': {
      const zoneIsOpen = start.zone === null || (notice !== null && notice.zone === null);
      return ['clock-changes', ...(zoneIsOpen ? (['zone'] as const) : [])];
    }
    case 'business-day':
      return ['state-holidays', 'added-holidays'];
    case 'day':
    case 'month': {
      const onWeekend = ends.some((end) => !isBusinessDay(dayNumber(readLocal(end))));
      return onWeekend ? ['weekend'] : [];
    }
  }
}

/** Rows whose number is passed first, then the open ones; inside, by due date. */
export function byUrgency(a: DeadlineRow, b: DeadlineRow): number {
  const order: readonly Standing[] = [
    'past',
    'open',
    'no-notice',
    'within',
    'below-threshold',
    'no-start',
    'no-number',
    'not-researched',
  ];
  const [x, y] = [a.due?.earliest ?? a.due?.latest ?? null, b.due?.earliest ?? b.due?.latest ?? null];
  return order.indexOf(a.standing) - order.indexOf(b.standing) || (x && y ? daysBetween(y, x) : 0);
}
