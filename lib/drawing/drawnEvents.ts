import type { EventKind, LocalDateTime, Precision, Status, TimeValue } from '../model.ts';
import type { TimelineRow } from '../session/rowsOf.ts';
import { firstMinute, lastMinute } from '../time/bounds.ts';
import type { Bound, DrawnEvent } from './drawnEvent.ts';

const DAY = 1440;

/** Minutes within which a span's end lies, where it is given without a clock time: the unit it is given in. */
const BLUR: Readonly<Record<Precision, number>> = {
  minute: 0,
  hour: 0,
  daypart: 0,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  quarter: 91 * DAY,
  season: 91 * DAY,
  year: 365 * DAY,
  decade: 3650 * DAY,
};

/** How the drawing says things, in the reader's language. */
export interface EventWords {
  time: (time: TimeValue) => string;
  kind: (kind: EventKind) => string;
  /** "rejected", "corrected by you"; null where nothing is to be said. */
  status: (status: Status) => string | null;
}

/** The rows of the list as the drawing takes them, in the same order, so that both show the same. */
export function drawnEvents(rows: readonly TimelineRow[], words: EventWords): DrawnEvent[] {
  return rows.map(({ subject, event }): DrawnEvent => {
    const { time, kind, label, status } = event;
    const when = words.time(time);
    const said = words.status(status);
    return {
      id: subject,
      kind,
      status,
      shape: time.shape === 'span' ? 'span' : 'instant',
      from: time.earliest && boundOf(time.earliest, false),
      to: time.latest && boundOf(time.latest, true),
      blur: time.earliest?.includes('T') || time.latest?.includes('T') ? 0 : BLUR[time.precision],
      isApproximate: time.approximate,
      label,
      time: when,
      name: `${when}: ${words.kind(kind)}, ${label}${said === null ? '' : ` (${said})`}`,
    };
  });
}

/** A clock time is a point; a day has a length, and its end is the next day's beginning. */
function boundOf(local: LocalDateTime, isEnd: boolean): Bound {
  if (local.includes('T')) return { minute: firstMinute(local), hasClock: true, isEnd };
  return { minute: isEnd ? lastMinute(local) + 1 : firstMinute(local), hasClock: false, isEnd };
}
