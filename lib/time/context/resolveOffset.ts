import type { Span, TimeBasis } from '../../model.ts';
import { dayFromNumber } from '../bounds.ts';
import type { StatedOffset } from '../stated.ts';
import { type Source, takenFrom } from './inference.ts';
import { dayPlace, decadePlace, monthPlace, type Place, withClock, yearPlace } from './place.ts';
import type { Circumstances, Resolved } from './resolvePoint.ts';

const MINUTES_PER_DAY = 1440;

/** "two days later" from the event spoken of, "a year ago" from the day of writing; as precise as its unit. */
export function resolveOffset(stated: StatedOffset, around: Circumstances): Resolved | null {
  const resolved = reckon(stated, around);
  const { latest, history, tense } = around;
  // "18 years after it invaded" counts from an event without a date: reckoned from another it ends in times to come.
  const ahead = !history && latest !== null && resolved !== null && resolved.place.first > latest.number;
  return ahead && stated.direction > 0 && tense() !== 'future' ? null : resolved;
}

function reckon(stated: StatedOffset, { narrative, writing, history }: Circumstances): Resolved | null {
  const { amount, unit, direction, from } = stated;
  if (amount === null) return null;
  // In an old story "two years ago" counts from the story's own time.
  const ago = from === 'now' && !(history && narrative.focus !== null);
  const origin = ago ? (writing?.number ?? narrative.day) : (narrative.day ?? null);
  const focus = narrative.focus;
  const basis: TimeBasis = ago && writing !== null ? 'relative-to-publication' : 'relative-to-event';
  const done = (place: Place, source: Source | Span | null): Resolved => ({
    place,
    basis,
    flags: [],
    zone: null,
    taken: takenFrom('date', source),
  });
  const own = writing?.source ?? null;
  const { said } = narrative;
  const bySaidDay = ago && own !== null ? own : said.day;
  const bySaid = ago ? bySaidDay : (said.focus ?? own);
  const steps = direction * amount;

  switch (unit) {
    case 'minute':
    case 'hour': {
      if (origin === null) return null;
      const minutes = Math.round(steps * (unit === 'hour' ? 60 : 1));
      if (!ago && narrative.minute !== null) {
        const at = narrative.minute + minutes;
        const day = origin + Math.floor(at / MINUTES_PER_DAY);
        const minute = ((at % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
        return done(withClock(dayPlace(day), Math.floor(minute / 60), minute % 60, ''), said.day);
      }
      // Without a clock time to count from, whole days are all that can be told.
      return done(dayPlace(origin + Math.trunc(minutes / MINUTES_PER_DAY)), bySaidDay);
    }
    case 'day':
    case 'week': {
      const days = Math.round(steps * (unit === 'week' ? 7 : 1));
      return origin === null ? null : done(dayPlace(origin + days), bySaidDay);
    }
    case 'month':
    case 'quarter': {
      const start = ago ? origin : (focus?.last ?? null);
      if (start === null) return null;
      const { year, month } = dayFromNumber(start);
      return done(
        monthPlace(year, month + Math.round(steps * (unit === 'quarter' ? 3 : 1))),
        ago ? bySaidDay : said.focus,
      );
    }
    case 'year': {
      const start = ago ? origin : (focus?.last ?? writing?.number ?? null);
      if (start === null) return null;
      const { year, month } = dayFromNumber(start);
      // "One year on" is said around the anniversary, not on the very day.
      if (stated.anniversary && narrative.day !== null) return done(monthPlace(year + steps, month), bySaid);
      const whole = Number.isInteger(steps);
      return done(whole ? yearPlace(year + steps) : monthPlace(year, month + Math.round(steps * 12)), bySaid);
    }
    case 'decade': {
      const start = focus?.last ?? writing?.number ?? null;
      return start === null
        ? null
        : done(
            decadePlace(Math.floor(dayFromNumber(start).year / 10) * 10 + Math.round(steps) * 10),
            said.focus ?? own,
          );
    }
    default:
      return null;
  }
}
