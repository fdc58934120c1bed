import type { LocalDateTime } from '../model.ts';
import { asLocalDateTime } from '../model.ts';
import { dayFromNumber, formatDay } from '../time/bounds.ts';
import { signatureLikeness } from './minHash.ts';
import { isShortOf } from './nameKey.ts';
import { sharedBy } from './stems.ts';
import type { Reason } from './suggestion.ts';
import { ONE_TEXT } from './syndication.ts';
import type { TraitName, Traits } from './traits.ts';

/** How many accounts of the library name something. */
export type CountAccounts = (key: string) => number;

export interface PairScore {
  of: 'incident' | 'campaign';
  score: number;
  reasons: Reason[];
}

/** From here on a pair is suggested. Weights below are in the same unit; they were set on the groups of the evaluation. */
const ENOUGH = 0.55;

/** Both accounts are about it first of all; about it among others; one is about it and the other names it. */
const BOTH_FIRST = 0.5;
const BOTH = 0.4;
const NAMED = 0.25;
/** Each day that both tell an event of, and no more than three of them. */
const DAY = 0.1;
const MOST_DAYS = 0.3;
const WINDOWS = 0.1;
/** Dates that do not exclude each other, where one of the two does not tell both ends. */
const COULD_BE = 0.05;
const COUNT = 0.15;
const MOST_COUNTS = 0.3;
const QUOTE = 0.3;
const NAME = 0.1;
const MOST_NAMES = 0.25;
/** Incidents of one victim that lie further apart are two. Investigations move an incident's bounds by weeks. */
const MOST_DAYS_APART = 60;
/** A name that more accounts than this share carries less: by half where ten times as many do. */
const COMMON = 12;

/**
 * Whether two accounts are of one incident, or of one campaign, and why. Null where nothing speaks for it, or something
 * speaks against it: neither names what the other is about, or their dates lie far apart.
 */
export function scorePair(a: Traits, b: Traits, accounts: CountAccounts): PairScore | null {
  const likeness = signatureLikeness(a.signature, b.signature);
  // A law firm's notice for two of its clients is one form, and two incidents.
  if (likeness >= ONE_TEXT && !areDifferentVictims(a, b))
    return { of: 'incident', score: likeness, reasons: [{ type: 'syndicated', likeness }] };
  const subject = sharedSubject(a, b, accounts);
  if (!subject) return null;
  const apart = a.window && b.window ? Math.max(0, b.window[0] - a.window[1], a.window[0] - b.window[1]) : null;
  if (apart !== null && apart > MOST_DAYS_APART) return null;
  if (!couldKnow(a, b) || !couldKnow(b, a)) return null;
  const parts: { weight: number; reasons: Reason[] }[] = [
    { weight: subject.weight, reasons: [reasonOf(subject.name, accounts)] },
    sharedDays(a, b),
    sharedWindow(a, b, apart),
    sharedCounts(a, b),
    sharedQuotes(a, b),
    sharedNames(a, b, subject.name.key, accounts),
  ];
  const score = Math.min(
    1,
    parts.reduce((sum, { weight }) => sum + weight, 0),
  );
  if (score < ENOUGH) return null;
  const isCampaign = areDifferentVictims(a, b);
  if (isCampaign && !isCommonCause(subject.name, a, b)) return null;
  const reasons = parts.toSorted((one, other) => other.weight - one.weight).flatMap((part) => part.reasons);
  return { of: isCampaign ? 'campaign' : 'incident', score: Math.round(score * 100) / 100, reasons };
}

interface Subject {
  name: TraitName;
  weight: number;
}

/** The weightiest name that both are about, or that one is about and the other gives. */
function sharedSubject(a: Traits, b: Traits, accounts: CountAccounts): Subject | null {
  const found: Subject[] = [];
  const areAlike = knows(a, b.subjects[0]) && knows(b, a.subjects[0]);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [index, name] of one.subjects.entries()) {
      const fits = ({ key }: TraitName): boolean =>
        isOneName(key, name.key) &&
        !areNamesakes(key, name.key, one) &&
        !areNamesakes(name.key, key, other) &&
        !(key === name.key && areShortsOfTwo(key, one, other));
      const at = other.subjects.findIndex(fits);
      const isNamed = at >= 0 || other.names.some(fits);
      if (!isNamed) continue;
      const isVendor = isVendorIn(one, name.key) || isVendorIn(other, name.key);
      const isFirst = isVendor ? index + at === 0 : at >= 0 && (areAlike || index + at <= 1);
      const weight = isFirst ? BOTH_FIRST : at >= 0 ? BOTH : NAMED;
      found.push({ name, weight: weight * rarity(accounts(name.key)) });
    }
  }
  return found.toSorted((one, other) => other.weight - one.weight)[0] ?? null;
}

const isOneName = (a: string, b: string): boolean => a === b || isShortOf(a, b) || isShortOf(b, a);

/** "Harrow", short for Harrow Falls, is no short for Harrow County. */
const areNamesakes = (long: string, short: string, { subjects: [first] }: Traits): boolean =>
  first !== undefined && isShortOf(short, long) && isShortOf(short, first.key) && !isOneName(first.key, long);

/** "Harrow" for both, of Harrow Falls here and of Harrow County there. */
const areShortsOfTwo = (short: string, { subjects: [a] }: Traits, { subjects: [b] }: Traits): boolean =>
  a !== undefined && b !== undefined && isShortOf(short, a.key) && isShortOf(short, b.key) && !isOneName(a.key, b.key);

const isVendorIn = ({ vendors }: Traits, key: string): boolean => vendors.some((vendor) => isOneName(vendor, key));

const rarity = (accounts: number): number => (accounts <= COMMON ? 1 : 1 / (1 + Math.log10(accounts / COMMON)));

const reasonOf = ({ key, name, type, role }: TraitName, accounts: CountAccounts): Reason => ({
  type: 'entity',
  entity: type,
  name,
  role,
  accounts: accounts(key),
});

/** Neither tells of whom the other is about: two victims, or one and the vendor of many, whatever else they share. */
function areDifferentVictims(a: Traits, b: Traits): boolean {
  if (a.victim !== null && b.victim !== null && !isOneName(a.victim, b.victim)) {
    if (!names(a, b.victim) && !names(b, a.victim)) return true;
  }
  const [one, other] = [a.subjects[0], b.subjects[0]];
  if (!one || !other || isOneName(one.key, other.key)) return false;
  return !knows(b, one) && !knows(a, other);
}

/** Whether an account is about somebody, among others; a vendor that it names is the cause of what it is about. */
const knows = (traits: Traits, name: TraitName | undefined): boolean =>
  name !== undefined && names(traits, name.key) && !isVendorIn(traits, name.key);

/** What can be behind breaches at several victims: their vendor, a product, an actor. */
const isCommonCause = ({ type, role, key }: TraitName, ...accounts: Traits[]): boolean =>
  role === 'vendor' ||
  type === 'PRODUCT' ||
  type === 'THREAT_ACTOR' ||
  type === 'MALWARE' ||
  type === 'CVE' ||
  accounts.some((traits) => isVendorIn(traits, key));

const names = ({ subjects, names: others }: Traits, key: string): boolean =>
  [...subjects, ...others].some((name) => isOneName(name.key, key));

/** As MOST_DAYS_APART, where an account tells of no beginning. */
const MOST_DAYS_LATER = 90;
/** Days by which the first of an account's dates may be none of its incident's beginning. */
const SLIP = 14;

/** Nobody tells of an incident that begins after they wrote. */
function couldKnow({ asOf }: Traits, { window, since }: Traits): boolean {
  // Where nothing tells when it began, the first day that is told at all.
  // Where only a discovery is told, the incident may be older than it: a second notice from the vendor, months on.
  const slack = window !== null && since !== null && window[0] < since ? MOST_DAYS_LATER : MOST_DAYS_APART;
  if (asOf !== null && since !== null && since > asOf + slack) return false;
  return asOf === null || window === null || window[0] <= asOf + SLIP;
}

const localOf = (day: number): LocalDateTime => asLocalDateTime(formatDay(dayFromNumber(day)));

function sharedDays(a: Traits, b: Traits): { weight: number; reasons: Reason[] } {
  const shared = a.days.filter((day) => b.days.includes(day)).toSorted((one, other) => one - other);
  return {
    weight: Math.min(MOST_DAYS, DAY * shared.length),
    reasons: shared.slice(0, 3).map((day) => ({ type: 'dates', from: localOf(day), to: localOf(day) })),
  };
}

function sharedWindow(a: Traits, b: Traits, apart: number | null): { weight: number; reasons: Reason[] } {
  // Nothing dated in one of them, and it was written after the other's incident had begun.
  if (!a.window || !b.window) return { weight: a.asOf !== null && b.asOf !== null ? COULD_BE : 0, reasons: [] };
  if (apart === null || apart > 0) return { weight: isNear(a, b, apart) ? COULD_BE : 0, reasons: [] };
  if (!a.isWindowClosed || !b.isWindowClosed) return { weight: COULD_BE, reasons: [] };
  const from = localOf(Math.max(a.window[0], b.window[0]));
  const to = localOf(Math.min(a.window[1], b.window[1]));
  return { weight: WINDOWS, reasons: [{ type: 'dates', from, to }] };
}

/** Windows a few days apart, or whose gap is only that one of them does not tell both ends, exclude nothing. */
const isNear = (a: Traits, b: Traits, apart: number | null): boolean =>
  apart !== null && (apart <= SLIP || !a.isWindowClosed || !b.isWindowClosed);

function sharedCounts(a: Traits, b: Traits): { weight: number; reasons: Reason[] } {
  const shared = a.counts.filter((count) => b.counts.includes(count));
  return {
    weight: Math.min(MOST_COUNTS, COUNT * shared.length),
    reasons: shared.slice(0, 3).map((count) => ({ type: 'count', count })),
  };
}

function sharedQuotes(a: Traits, b: Traits): { weight: number; reasons: Reason[] } {
  const shared = a.quotes.filter((quote) => b.quotes.includes(quote));
  return {
    weight: shared.length > 0 ? QUOTE : 0,
    reasons: shared.slice(0, 2).map((quote) => ({ type: 'quote', quote })),
  };
}

function sharedNames(
  a: Traits,
  b: Traits,
  subject: string,
  accounts: CountAccounts,
): { weight: number; reasons: Reason[] } {
  const [keys, others] = [a, b].map(({ names: its }) => new Set(its.map(({ key }) => key)));
  if (!keys || !others || sharedBy(keys, others) === 0) return { weight: 0, reasons: [] };
  const shared = a.names.filter(
    ({ key }, index) => key !== subject && others.has(key) && a.names.findIndex((one) => one.key === key) === index,
  );
  const weight = shared.reduce((sum, { key }) => sum + NAME * rarity(accounts(key)), 0);
  return { weight: Math.min(MOST_NAMES, weight), reasons: shared.slice(0, 3).map((name) => reasonOf(name, accounts)) };
}
