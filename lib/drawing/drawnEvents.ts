import type { MetricRow } from '../metrics/metricRow.ts';
import type { LocalDateTime, Precision, TimelineEvent, TimeValue } from '../model.ts';
import { firstMinute, lastMinute } from '../time/bounds.ts';
import type { Words } from '../words/words.ts';
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

/** A language, as the list speaks it. */
export interface EventWords extends Pick<Words, 't'> {
  time(value: TimeValue): string;
  label(event: Pick<TimelineEvent, 'label' | 'kind'>): string;
}

/** The rows of the list as the drawing takes them, in the same order, so that both show the same. */
export function drawnEvents(rows: readonly MetricRow[], words: EventWords): DrawnEvent[] {
  return rows.map(({ subject, event }): DrawnEvent => {
    const { time, kind, status } = event;
    const said = { time: words.time(time), kind: words.t(`kind.${kind}`), label: words.label(event) };
    return {
      id: subject,
      kind,
      status,
      shape: time.shape === 'span' ? 'span' : 'instant',
      from: time.earliest && boundOf(time.earliest, false),
      to: time.latest && boundOf(time.latest, true),
      blur: time.earliest?.includes('T') || time.latest?.includes('T') ? 0 : BLUR[time.precision],
      isApproximate: time.approximate,
      label: said.label,
      time: said.time,
      name:
        status === 'found'
          ? words.t('drawing.named', said)
          : words.t('drawing.named_status', { ...said, status: words.t(`status.${status}`) }),
    };
  });
}

/** A clock time is a point; a day has a length, and its end is the next day's beginning. */
function boundOf(local: LocalDateTime, isEnd: boolean): Bound {
  if (local.includes('T')) return { minute: firstMinute(local), hasClock: true, isEnd };
  return { minute: isEnd ? lastMinute(local) + 1 : firstMinute(local), hasClock: false, isEnd };
}
