import type { LocalDateTime, TimeRelation, TimeValue } from '../model.ts';
import type { TextKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { dayNumber, daysInMonth, firstMinute, fromEpochMinute, readLocal, shiftDays } from './bounds.ts';
import { describeDuration, describeRepetition } from './describeDuration.ts';
import { type Printer, printerFor } from './printer.ts';

/** What words begin with decides the preposition before them: "antes de las 13:30", "antes del 28 sept", "antes de 2018". */
type Form = 'clock' | 'day' | 'period';

interface Phrase {
  text: string;
  form: Form;
}

/** A time to be put in words, and what to do it with. */
interface Task {
  time: TimeValue;
  words: Words;
  print: Printer;
  /** `2018-09-27`: the day a heading above says already. */
  under: string | null;
}

/** Relations that have words of their own ("on", "in" and "at" add nothing on a screen). */
const WORDED = ['by', 'before', 'after', 'since', 'until'] as const satisfies TimeRelation[];

const SEASONS: Record<string, TextKey> = {
  21: 'time.period.spring',
  22: 'time.period.summer',
  23: 'time.period.autumn',
  24: 'time.period.winter',
};

const hasClock = (local: LocalDateTime): boolean => local.includes('T');
const isUnder = (local: LocalDateTime, { under }: Task): boolean => under !== null && local.split('T')[0] === under;

/** "27 Sep 2018, 11:24 am"; after a relation the clock leads: "by 1:30 pm, 28 Sep 2018". */
function point(local: LocalDateTime, task: Task, clockFirst: boolean): Phrase {
  const { time, words, print } = task;
  const day = print.day(local);
  if (!hasClock(local)) return { text: day, form: 'day' };
  const plain = print.clock(local);
  const clock = time.zone === null ? plain : words.t('time.zoned', { clock: plain, zone: time.zone });
  if (isUnder(local, task)) return { text: clock, form: 'clock' };
  return clockFirst
    ? { text: words.t('time.point_clock_first', { clock, day }), form: 'clock' }
    : { text: words.t('time.point', { clock, day }), form: 'day' };
}

/** Last hour of each, by the clock. */
const DAYPARTS = [
  [4, 'small_hours'],
  [11, 'morning'],
  [17, 'afternoon'],
  [19, 'evening'],
  [24, 'night'],
] as const;

function daypart(earliest: LocalDateTime, task: Task): Phrase {
  const hour = Math.floor((readLocal(earliest).minute ?? 0) / 60);
  const name = DAYPARTS.find(([last]) => hour <= last)?.[1] ?? 'night';
  const part = task.words.t(`time.daypart_name.${name}`);
  if (isUnder(earliest, task)) return { text: part, form: 'period' };
  return { text: task.words.t('time.daypart', { part, day: task.print.day(earliest) }), form: 'day' };
}

/** Two ends; a shared year is written once, one day's two clock times share the day. */
function span(from: LocalDateTime, to: LocalDateTime, task: Task, kind: 'span' | 'week' = 'span'): Phrase {
  const { time, words, print } = task;
  const a = readLocal(from);
  const b = readLocal(to);
  if (hasClock(from) && hasClock(to) && dayNumber(a) === dayNumber(b)) {
    const end = print.clock(to);
    const ends = {
      from: print.clock(from),
      to: time.zone === null ? end : words.t('time.zoned', { clock: end, zone: time.zone }),
    };
    const text = isUnder(from, task)
      ? words.t('time.span.clock_alone', ends)
      : words.t('time.span.clock', { ...ends, day: print.day(from) });
    return { text, form: 'period' };
  }
  const between = (first: string, last: string, key: TextKey): Phrase => ({
    text: words.t(kind === 'week' ? 'time.span.week' : key, { from: first, to: last }),
    form: 'period',
  });
  const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month) && !hasClock(from) && !hasClock(to);
  const coarse = ['month', 'quarter', 'season', 'year', 'decade'].includes(time.precision);
  if (wholeMonths && coarse) {
    const wholeYears = a.month === 1 && b.month === 12 && time.precision !== 'month';
    if (wholeYears) return between(print.year(from), print.year(to), 'time.span.period');
    return between(print.month(from, a.year !== b.year), print.month(to), 'time.span.period');
  }
  const first = a.year === b.year && !hasClock(from) ? print.day(from, false) : point(from, task, false).text;
  return between(first, point(to, task, false).text, 'time.span.day');
}

/** The calendar word for one uncertain instant or one whole period, without relation and "about". */
function period(earliest: LocalDateTime, latest: LocalDateTime, task: Task): Phrase {
  const { time, words, print } = task;
  const whole = (text: string): Phrase => ({ text, form: 'period' });
  switch (time.precision) {
    case 'minute':
    case 'hour':
      return earliest === latest ? point(earliest, task, time.relation === 'by') : span(earliest, latest, task);
    case 'daypart':
      return daypart(earliest, task);
    case 'day':
      return dayNumber(readLocal(earliest)) === dayNumber(readLocal(latest))
        ? { text: print.day(earliest), form: 'day' }
        : span(earliest, latest, task);
    case 'week':
      return span(earliest, latest, task, 'week');
    case 'month':
      return whole(print.month(earliest));
    case 'quarter':
    case 'season': {
      const year = print.year(earliest);
      const season = SEASONS[/^-?\d{4}-(\d\d)~?$/.exec(time.value)?.[1] ?? ''];
      if (season) return whole(words.t(season, { year }));
      const last = readLocal(latest).month;
      const months = last - readLocal(earliest).month + 1;
      if (months === 6) return whole(words.t(last <= 6 ? 'time.period.half_1' : 'time.period.half_2', { year }));
      if (months === 3) return whole(words.t('time.period.quarter', { n: Math.ceil(last / 3), year }));
      return span(earliest, latest, task);
    }
    case 'year':
      return whole(print.year(earliest));
    case 'decade':
      return whole(words.t('time.decade', { year: print.year(earliest) }));
  }
}

/** "before 5 pm" ends at 4:59 and "after May 5" begins on the 6th: what the text named is one step back. */
function namedBound({ relation, earliest, latest }: TimeValue): LocalDateTime | null {
  if (relation === 'before' && latest)
    return hasClock(latest) ? fromEpochMinute(firstMinute(latest) + 1) : shiftDays(latest, 1);
  if (relation === 'after' && earliest)
    return hasClock(earliest) ? fromEpochMinute(firstMinute(earliest) - 1) : shiftDays(earliest, -1);
  return latest ?? earliest;
}

/** The period named by `value` itself, since an open bound ("by September 2018") leaves only one end in the bounds. */
function boundOnly(task: Task): Phrase | null {
  const end = namedBound(task.time);
  if (!end) return null;
  if (task.time.precision === 'month') return { text: task.print.month(end), form: 'period' };
  if (task.time.precision === 'year') return { text: task.print.year(end), form: 'period' };
  return point(end, task, true);
}

function calendar(task: Task): string {
  const { time, words } = task;
  const { earliest, latest, relation } = time;
  const isSpan = time.shape === 'span' && relation === 'between';
  let phrase: Phrase | null;
  if (earliest && latest) phrase = isSpan ? span(earliest, latest, task) : period(earliest, latest, task);
  else phrase = boundOnly(task);
  if (phrase === null) return words.t('common.not_stated');
  if (time.part) phrase = { text: words.t(`time.part.${time.part}`, { time: phrase.text }), form: 'period' };

  const worded = WORDED.find((each) => each === relation);
  const open = earliest && latest ? null : earliest ? 'from' : 'until';
  const before = worded ?? open;
  const { text, form } = phrase;
  if (before === null) return time.approximate ? words.t(`time.about.${form}`, { time: text }) : text;
  const inner = time.approximate ? words.t('time.about_bound', { time: text }) : text;
  return words.t(`time.${before}.${form}`, { time: inner });
}

function describe(task: Task): string {
  const { time, words } = task;
  switch (time.shape) {
    case 'duration': {
      const duration = describeDuration(time.value, words);
      return time.approximate ? words.t('time.about_duration', { duration }) : duration;
    }
    case 'set':
      return describeRepetition(time.value, words);
    case 'instant':
    case 'span':
      return calendar(task);
  }
}

/** A time in plain words: "by 1:30 pm, 28 Sep 2018", "between 11 Aug and 25 Sep 2018", "early Sep 2018". */
export const describeTime = (time: TimeValue, words: Words): string =>
  describe({ time, words, print: printerFor(words), under: null });

/**
 * A time that lies in one day, under a heading that says the day: "11:24 am", "by 1:30 pm", "afternoon", "about this day".
 * @param day `2018-09-27`
 * @returns null when the heading says it all
 */
export function describeTimeUnder(day: string, time: TimeValue, words: Words): string | null {
  const isDay = time.precision === 'day' && time.earliest !== null && time.earliest === time.latest;
  const isPlain = isDay && !WORDED.some((each) => each === time.relation);
  if (isPlain) return time.approximate ? words.t('time.about_this_day') : null;
  return describe({ time, words, print: printerFor(words), under: day });
}

/** A local date, or date and minute: "11 Oct 2018", "11 Oct 2018, 9:30 am". What is no date is shown as it stands. */
export function describeLocal(local: LocalDateTime, words: Words): string {
  if (!/^-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/.test(local)) return local;
  const print = printerFor(words);
  const day = print.day(local);
  return hasClock(local) ? words.t('time.point', { day, clock: print.clock(local) }) : day;
}
