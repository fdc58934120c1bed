import type { LocalDateTime } from '../model.ts';
import { daysBetween } from '../time/bounds.ts';
import type { Moment } from './dueDate.ts';
import type { Duty, LawVersion } from './lawSchema.ts';

/**
 * The versions of a duty that may have been in force at a moment: one where it is certain, several where the moment is
 * not exact enough, none where no version was researched for it. Not today's: that of then.
 */
export function versionsAt(duty: Duty, moment: Moment): LawVersion[] {
  const from = moment.earliest ?? moment.latest;
  const to = moment.latest ?? moment.earliest;
  const inForce = duty.versions.filter(({ pending }) => !pending);
  if (from === null || to === null) return inForce;
  return inForce.filter((version) => !isBefore(to, version.from) && !isBefore(version.to, from));
}

/** A missing bound of a version is open. */
const isBefore = (a: LocalDateTime | null, b: LocalDateTime | null): boolean =>
  a !== null && b !== null && daysBetween(a, b) > 0;
