import { CUE } from '../cues.ts';
import { before, wordBefore } from '../guards.ts';
import { HOUR_WORD, hourOfWord } from '../lexicon/hours.ts';
import { ZONE } from '../lexicon/zones.ts';
import type { Clock } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

/** One group. The last full stop belongs to "p.m." alone: after "pm" it ends the sentence. */
export const MERIDIEM = '([ap])(?:\\.m\\.?|m)(?!\\w)';

/** Hours on the 24-hour clock; null when no clock shows them. */
export function clockOf(
  hour: number,
  minute: number,
  meridiem: string | undefined,
  zone: string | undefined,
): Clock | null {
  if (minute > 59 || hour > 24) return null;
  if (meridiem === undefined) return { hour, minute, zone: zone ?? null };
  if (hour < 1 || hour > 12) return hour <= 23 ? { hour, minute, zone: zone ?? null } : null;
  const afternoon = meridiem.toLowerCase() === 'p';
  return { hour: (hour % 12) + (afternoon ? 12 : 0), minute, zone: zone ?? null };
}

/** 1:30 pm; 2.50am; 7am; 3:45 p.m. ET; around 5 o'clock. */
export const clock12 = timeParser({
  needs: CUE.meridiem,
  pattern: new RegExp(
    `(\\d{1,2})(?:[:.](\\d\\d)(?::\\d\\d)?)? ?(?:${MERIDIEM}|o['’]clock(?: in the (?:morning|evening|afternoon))?)${ZONE}?`,
    'i',
  ),
  read(match, text) {
    const [whole, hour, minute, meridiem, zone] = match;
    // A hyphen before it is a code's ("x-5 pm") unless a time ends at it: "9am-5pm".
    if (/[\d.,:$£€/]$|(?<![ap]m|\s)-$/i.test(before(text, match.index))) return null;
    const spoken = /o['’]clock/i.test(whole) ? (/afternoon|evening/i.test(whole) ? 'p' : 'a') : meridiem;
    const clock = clockOf(Number(hour), Number(minute ?? 0), spoken, zone);
    return clock && { stated: { form: 'clock', clock } };
  },
});

/** 23:18; 00:28 UTC; 14:05:33; 2.50 hours. */
export const clock24 = timeParser({
  needs: CUE.colon,
  pattern: new RegExp(
    `(\\d{1,2}):([0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,6})?)?(?: ?(?:hours|hrs|h)(?!\\w))?(?!:?\\d|-\\w)(?! ?[ap]\\.?m)${ZONE}?(?:Z(?!\\w))?`,
    'i',
  ),
  read(match, text) {
    const [whole, hour, minute, zone] = match;
    if (/[\w.,:$£€/]$/.test(before(text, match.index))) return null;
    // "Genesis 1:14", "a ratio of 2:15", "won 3:10"
    if (/^(?:ratio|verse|score|won|odds|genesis|matthew|john|luke|psalm)$/.test(wordBefore(text, match.index)))
      return null;
    const clock = clockOf(Number(hour), Number(minute), undefined, whole.endsWith('Z') ? 'Z' : zone);
    return clock && { stated: { form: 'clock', clock } };
  },
});

/** "at 23.30 on Sunday", "by 11.17 GMT": a full stop is a clock's only behind its preposition and before an end or a day. */
export const clockDotted = timeParser({
  needs: CUE.separated,
  pattern: new RegExp(
    `(1\\d|2[0-3]|0\\d|\\d)\\.([0-5]\\d)(?: ?(?:hours|hrs)(?!\\w))?${ZONE}?(?=[,.;)]?(?:$|\\s))(?! ?[ap]\\.?m)`,
    'i',
  ),
  read(match, text) {
    const [whole, hour = '', minute, zone] = match;
    if (!/(?:^|\W)(?:at|by|around|about|from|until|before|after|since) $/i.test(before(text, match.index))) return null;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 14);
    const day = /^ (?:on|yesterday|today|tomorrow|this|that|last|local|UK)\b/.test(after);
    // "closed at 2.50, up" is a price: an hour of one digit needs its day.
    if (!day && zone === undefined && !/hours|hrs/.test(whole) && (hour.length === 1 || !/^(?:[,.;)]|$)/.test(after)))
      return null;
    if (/^ (?:percent|per cent|million|billion|miles|points|euros?|pounds|dollars)\b/.test(after)) return null;
    const clock = clockOf(Number(hour), Number(minute), undefined, zone);
    return clock && { stated: { form: 'clock', clock } };
  },
});

/** 1400 UTC; 0630 hours. */
export const clockMilitary = timeParser({
  needs: CUE.fourDigits,
  pattern: new RegExp(
    `([01]\\d|2[0-3])([0-5]\\d)(?: ?(?:hours|hrs|h)(?!\\w)${ZONE}?| ?(UTC|GMT|Zulu|Z|E[SD]T|P[SD]T|C[SD]T|M[SD]T|CES?T|BST)(?!\\w))`,
  ),
  read(match, text) {
    const [whole, hour, minute, zone, code] = match;
    if (/[\w.,:$£€/-]$/.test(before(text, match.index))) return null;
    // "2018 hours" counts; "0630 hours" and "at 2018 hours" are clocks.
    if (
      /hours|hrs/.test(whole) &&
      !/^0/.test(whole) &&
      !/^(?:at|around|about|by|until|from|to|between|and|since|approximately|\d{1,2}\/\d{1,2}\/\d{2,4})$/.test(
        wordBefore(text, match.index),
      ) &&
      !/^ on (?:\d|\p{Lu})/u.test(text.slice(match.index + whole.length))
    )
      return null;
    const clock = clockOf(Number(hour), Number(minute), undefined, zone ?? code);
    return clock && { stated: { form: 'clock', clock } };
  },
});

const MINUTES: Record<string, number> = { five: 5, ten: 10, quarter: 15, twenty: 20, 'twenty-five': 25, half: 30 };

/** half past ten; a quarter to six in the evening; ten past nine; seven o'clock. Without a part of day as the clock shows it. */
export const clockSpoken = timeParser({
  needs: CUE.spoken,
  pattern: new RegExp(
    `(?:(?:just (?:after|before) |shortly (?:after|before) )?${HOUR_WORD} o['’]clock|(?:a )?(half|quarter|five|ten|twenty-five|twenty)(?: minutes)? (past|to) ${HOUR_WORD}(?: o['’]clock)?)(?!\\w|-)(?: (?:in the (morning|afternoon|evening)|at (night)))?`,
    'i',
  ),
  read(match) {
    const [whole, sharp, minutes, side, named, part, night] = match;
    const hour = hourOfWord(sharp ?? named ?? '');
    const spoken = part?.toLowerCase() ?? night?.toLowerCase();
    const away = minutes === undefined ? 0 : (MINUTES[minutes.toLowerCase()] ?? 0);
    const to = side?.toLowerCase() === 'to';
    // "ten to six" is as often a vote or a span: it needs its part of day, its article, or "o'clock".
    if (to && spoken === undefined && !/^a quarter|clock$/i.test(whole)) return null;
    if (to && minutes?.toLowerCase() === 'half') return null;
    const late = spoken === 'afternoon' || spoken === 'evening' || spoken === 'night';
    const minute = ((hour % 12) + (late ? 12 : 0)) * 60 + (to ? -away : away);
    const at = hour === 12 && spoken === undefined ? minute + 720 : minute;
    const day = ((at % 1440) + 1440) % 1440;
    return { stated: { form: 'clock', clock: { hour: Math.floor(day / 60), minute: day % 60, zone: null } } };
  },
});

/** noon, midnight, midday; "12 noon". */
export const clockWord = timeParser({
  needs: CUE.noon,
  pattern: new RegExp(`(?:(?:just|shortly) (?:after|before) )?(?:12 )?(noon|midnight|midday)(?!\\w|-)${ZONE}?`, 'i'),
  read(match, text) {
    const [whole, word = '', zone] = match;
    // Names such as "Midnight Blizzard": a capital inside a sentence and a capital after it.
    if (/^\p{Lu}/u.test(word) && /^ \p{Lu}/u.test(text.slice(match.index + whole.length))) return null;
    const clock = { minute: 0, zone: zone ?? null };
    return word.toLowerCase() === 'midnight'
      ? { stated: { form: 'clock', clock: { ...clock, hour: 0 }, ends: true } }
      : { stated: { form: 'clock', clock: { ...clock, hour: 12 } } };
  },
});
