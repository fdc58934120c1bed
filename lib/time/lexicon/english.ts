/** Pieces of patterns shared by the English parsers. Each is one capturing group or none, as its comment says. */

/** The full stop belongs to the abbreviation only: after "August" it ends the sentence. */
const MONTH_NAMES = [
  'jan(?:uary|\\.)?',
  'feb(?:ruary|\\.)?',
  'mar(?:ch|\\.)?',
  'apr(?:il|\\.)?',
  'may',
  'jun(?:e|\\.)?',
  'jul(?:y|\\.)?',
  'aug(?:ust|\\.)?',
  'sep(?:tember|t\\.?|\\.)?',
  'oct(?:ober|\\.)?',
  'nov(?:ember|\\.)?',
  'dec(?:ember|\\.)?',
];

/** One group: a month's name, or its abbreviation with or without a full stop. */
export const MONTH = `(${MONTH_NAMES.join('|')})(?![a-z])`;

/** One group: 1–31 with or without st, nd, rd, th. */
export const DAY = '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\w%])(?![.,:]\\d)';

/** One group: a four-digit year. What follows must not make it another number. */
export const YEAR = '((?:1\\d|20)\\d\\d)(?![\\w%])(?![.,]\\d)';

/** A full year, or '18; two groups. */
export const YEAR_OR_SHORT = `(?:${YEAR}|['’](\\d\\d)(?!\\w))`;

export const WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![a-z])\\.?';

const MONTH_INDEX = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_INDEX = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1–12 from what MONTH matched. */
export const monthNumber = (name: string): number => MONTH_INDEX.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** 1 Monday – 7 Sunday from what WEEKDAY matched. */
export const weekdayNumber = (name: string): number => WEEKDAY_INDEX.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** '18 is 2018 and '99 is 1999: two digits are read as the nearest century a breach article can mean. */
export const fullYear = (twoDigits: number): number => (twoDigits >= 70 ? 1900 : 2000) + twoDigits;

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const NUMBER_VALUES = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['single', 1],
  ['couple', 2],
  ['dozen', 12],
  ['hundred', 100],
]);

/** Amounts without a number: TIMEX3 and we write X for them. */
const VAGUE_WORDS = ['several', 'few', 'many', 'some', 'various', 'numerous', 'dozens', 'hundreds', 'multiple'];

const TEN_PATTERN = `(?:${TENS.join('|')})`;
const ONE_PATTERN = `(?:${ONES.slice(1).reverse().join('|')})`;

/** A written or figured number, no group: 2, 1.5, 1,000, twenty-one, "a hundred". */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}(?:\\.\\d|[½¼¾])?|${TEN_PATTERN}(?:[- ]${ONE_PATTERN})?|(?:a |one )?hundred|${ONE_PATTERN})`;

/** NUMBER, or "a", "several", "a couple of"; no group. */
export const AMOUNT = `(?:${NUMBER}(?: (?:and|or) (?:a|one)(?: |-)half)?|half an?|an?(?: (?:couple(?: of)?|few|dozen|single|good))?|another|(?:a )?couple of|(?:the )?(?:several|few|many|some|various|numerous|multiple)|(?:dozens|hundreds) of)`;

const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** Reads what AMOUNT matched; null when it names no number. */
export function readAmount(words: string): number | null {
  const text = words.toLowerCase().replaceAll(',', '');
  const half = /(?:and|or) (?:a|one)[ -]half$/.test(text) ? 0.5 : 0;
  if (/^half an?$/.test(text)) return 0.5;
  const figures = /^\d+(?:\.\d)?/.exec(text);
  if (figures) return Number(figures[0]) + half + (FRACTIONS[text.charAt(figures[0].length)] ?? 0);
  if (VAGUE_WORDS.some((word) => text.includes(word))) return null;
  let sum = 0;
  for (const word of text.replace(/ (?:and|or) .*$/, '').split(/[ -]/)) {
    const value = NUMBER_VALUES.get(word);
    if (value === undefined) continue;
    // "a hundred", "a dozen", "a couple": the article before them counts nothing.
    sum = value > sum || sum >= 20 ? (word === 'hundred' || sum === 1 ? value : sum + value) : sum;
  }
  return sum + half;
}

const UNIT_NAMES = {
  sec: 'second',
  min: 'minute',
  hou: 'hour',
  hrs: 'hour',
  hr: 'hour',
  day: 'day',
  nig: 'day',
  wee: 'week',
  for: 'week',
  mon: 'month',
  qua: 'quarter',
  yea: 'year',
  dec: 'decade',
  cen: 'century',
} as const;

/** One group: a unit of time, singular or plural. */
export const UNIT =
  '(seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))(?![a-z])';

export type CountedUnit = (typeof UNIT_NAMES)[keyof typeof UNIT_NAMES];

/** What UNIT matched; a fortnight counts as a week and doubles the amount (see readCount). */
export function unitNamed(word: string): CountedUnit {
  const key = word.toLowerCase().slice(0, 3);
  const unit = UNIT_NAMES[key as keyof typeof UNIT_NAMES];
  if (unit === undefined) throw new TypeError(`Expected a unit of time, got ${JSON.stringify(word)}`);
  return unit;
}

/** Approximation and comparison before an amount: "nearly two weeks", "just under two hours". No group. */
export const ABOUT_AMOUNT =
  '(?:(?:just |only |a little |slightly |well |some )?(?:about|around|approximately|roughly|nearly|almost|over|under|more than|less than|at least|at most|up to|barely|only|just|some|fewer than|no more than|an estimated|as (?:much|many|long) as)(?: the)? )';
