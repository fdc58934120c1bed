import { languageOf } from '../language/languageOf.ts';
import type { Result, TimeMention, TimeRelation, TimeValue } from '../model.ts';
import type { Message } from '../words/words.ts';
import { dayNumber, daysInMonth } from './bounds.ts';
import {
  dayPlace,
  decadePlace,
  monthPlace,
  monthsPlace,
  type Place,
  quarterPlace,
  seasonPlace,
  withClock,
  yearPlace,
} from './context/place.ts';
import { relationBefore } from './context/relation.ts';
import type { Resolved } from './context/resolvePoint.ts';
import { pointValue, rangeValue } from './context/timeValue.ts';
import { findTimes, type TimeContext } from './findTimes.ts';

/** Longest text a date field takes, in UTF-16 units: any date fits, and a pasted article is refused at once. */
const LONGEST = 200;

/** The time, or what is wrong with the text and what to type instead. */
export type Read = Result<TimeValue, Message>;

/** What may stand beside the date: its preposition and stops. */
const AROUND =
  /^(?:[\s,.;]|\b(?:on|in|at|by|before|after|since|from|until|till|through|up to|no later than|not later than|prior to|as of|starting|the|about|around|am|im|seit|bis|vor|nach|le|en|depuis|avant|après|el|desde|hasta|em|até|dal|op|sinds|tot)\b)*$/i;

/** Names the engine wants with a capital, because in running text "may" and "march" are verbs. */
const NAMES =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;

/**
 * What a reader types into a date field, through the engine that reads articles, or ISO 8601-2 as we export it.
 * @param context the article's, so that "Friday" and "28 Sep" mean what they mean there.
 */
export function parseTimeInput(text: string, context: TimeContext): Read {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (typed === '') return { ok: false, error: { key: 'date_input.empty' } };
  if (typed.length > LONGEST) return { ok: false, error: { key: 'date_input.too_long' } };
  const iso = readIso(typed);
  if (iso !== null) return iso;
  const related = readRelatedIso(typed);
  if (related !== null) return related;
  const first = readWords(typed, context);
  if (first.ok || first.error.key !== 'date_input.unread') return first;
  // The words tell their own language, where the article's reads nothing in them.
  const language = languageOf(typed, null);
  const second = readWords(typed, { ...context, language });
  return second.ok ? second : first;
}

/** Articles that the engine wants and our own words for a time leave out: "morning of 27 Sep 2018". */
const WANTS_THE = /^(?=(?:morning|afternoon|evening|night|early hours|first half|second half) of )/i;

function readWords(typed: string, context: TimeContext): Read {
  const read = typed.replace(NAMES, (name) => name.charAt(0).toUpperCase() + name.slice(1)).replace(WANTS_THE, 'the ');
  const block = {
    start: 0,
    end: read.length,
    kind: 'paragraph',
    quoteDepth: 0,
    list: null,
    table: null,
    row: null,
  } as const;
  const found = findTimes({ text: read, blocks: [block] }, context);
  return judge(found, read, typed);
}

type Problem = 'unread' | 'impossible_day' | 'impossible' | 'duration' | 'repeated' | 'reversed';

const refuse = (problem: Problem, typed: string): Read => ({
  ok: false,
  error: { key: `date_input.${problem}`, params: { typed } },
});

function judge(found: readonly TimeMention[], read: string, typed: string): Read {
  const [first, second] = found;
  const unread = refuse('unread', typed);
  if (first === undefined) return unread;
  if (second !== undefined) {
    return {
      ok: false,
      error: { key: 'date_input.several', params: { typed, first: first.text, second: second.text } },
    };
  }
  if (!AROUND.test(read.slice(0, first.start)) || !AROUND.test(read.slice(first.end))) return unread;
  if (first.flags?.includes('impossible-date')) return refuse('impossible_day', first.text);
  switch (first.time.shape) {
    case 'duration':
      return refuse('duration', typed);
    case 'set':
      return refuse('repeated', typed);
    case 'instant':
    case 'span':
      return { ok: true, value: first.time };
  }
}

/** "since 2018-09", "by 2018-09-28T13:30": ISO 8601 after a preposition. */
function readRelatedIso(text: string): Read | null {
  const start = text.lastIndexOf(' ') + 1;
  const point = start === 0 || !AROUND.test(text.slice(0, start)) ? null : readIsoPoint(text.slice(start));
  if (point === null) return null;
  if (point === 'impossible') return refuse('impossible', text);
  return { ok: true, value: pointOf(point, relationBefore(text, start, 0, point.resolved.place.precision)) };
}

const ISO_POINT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(Z|[+-]\d\d:\d\d)?)?)?)?([~?%])?$/;
const DECADE = /^(\d{3})X$/;
/** ISO 8601-2: spring to winter, the quarters, the halves. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

function partOfYear(year: number, code: number): Place | null {
  const season = SEASONS[code - 21];
  if (season !== undefined) return seasonPlace(year, season);
  if (code >= 33 && code <= 36) return quarterPlace(year, code - 32);
  if (code === 40 || code === 41) return monthsPlace(year, code === 40 ? 1 : 7, code === 40 ? 6 : 12, 'quarter');
  return null;
}

interface IsoPoint {
  resolved: Resolved;
  approximate: boolean;
}

/** One end in ISO 8601; null when the text is none; a Result's error when it is one but no day has it. */
function readIsoPoint(text: string): IsoPoint | 'impossible' | null {
  const decade = DECADE.exec(text)?.[1];
  if (decade !== undefined) return stated(decadePlace(Number(decade) * 10), null, false);
  const match = ISO_POINT.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText, hourText, minuteText, offset, tilde] = match;
  const year = Number(yearText);
  const month = Number(monthText ?? 1);
  const day = Number(dayText ?? 1);
  const part = dayText === undefined ? partOfYear(year, month) : null;
  if (part !== null) return stated(part, null, tilde !== undefined);
  const hour = Number(hourText ?? 0);
  const minute = Number(minuteText ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || hour > 24 || minute > 59)
    return 'impossible';
  let place: Place;
  if (monthText === undefined) place = yearPlace(year);
  else if (dayText === undefined) place = monthPlace(year, month);
  else place = dayPlace(dayNumber({ year, month, day }));
  if (hourText !== undefined) place = withClock(place, hour, minute, offset ?? '');
  return stated(place, offset ?? null, tilde !== undefined);
}

const stated = (place: Place, zone: string | null, approximate: boolean): IsoPoint => ({
  resolved: { place, basis: 'stated', flags: [], zone, taken: [] },
  approximate,
});

/** `2018-09`, `2018-08-11/2018-09-25`, `../2018-09-28T13:30`; null when the text is not ISO 8601-2. */
function readIso(text: string): Read | null {
  const once = /^\[(.*?)\.\.(.*)\]$/.exec(text);
  if (once) return readOnce(text, once[1] ?? '', once[2] ?? '');
  const parts = text.replace(/\s*\/\s*/, '/').split('/');
  const [left = '', right] = parts;
  if (parts.length > 2 || (right !== undefined && !/^(?:\.\.|-?\d{4}(?!\d))/.test(left))) return null;
  const from = left === '..' ? null : readIsoPoint(left);
  const to = right === undefined || right === '..' ? null : readIsoPoint(right);
  if (from === 'impossible' || to === 'impossible') return refuse('impossible', text);
  if (right === undefined) return from === null ? null : { ok: true, value: pointOf(from, relationOf(from)) };
  if (left === '..') return to === null ? null : { ok: true, value: pointOf(to, 'by') };
  if (from === null) return null;
  if (right === '..') return { ok: true, value: pointOf(from, 'since') };
  if (to === null) return null;
  const value = rangeValue(from.resolved, to.resolved, {});
  if (to.resolved.place.last < from.resolved.place.first) return refuse('reversed', text);
  return { ok: true, value };
}

/** `[2018-08-11..2018-09-25]`: once, between the two; an open end is "by" or "since". */
function readOnce(text: string, left: string, right: string): Read | null {
  const span = readIso(`${left.trim() || '..'}/${right.trim() || '..'}`);
  if (span === null || !span.ok) return span === null ? null : { ...span };
  if (left.trim() === '' || right.trim() === '') return span;
  return { ok: true, value: { ...span.value, shape: 'instant', edtf: text.replace(/\s+/g, '') } };
}

const pointOf = ({ resolved, approximate }: IsoPoint, relation: TimeRelation): TimeValue =>
  pointValue(resolved, relation, approximate ? { approximate } : {});

const relationOf = ({ resolved }: IsoPoint): TimeRelation =>
  resolved.place.precision === 'minute' ? 'at' : resolved.place.precision === 'day' ? 'on' : 'in';
