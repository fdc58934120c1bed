import type { Daypart, StatedUnit, Unit } from '../stated.ts';

/**
 * What one language other than English needs to say: data only, read by the parsers in `languages/parsers/` and by
 * the refiners all languages share. Every string is a piece of a pattern without capturing groups.
 */
export interface Language {
  code: 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl';
  /** January to December; abbreviations take an optional full stop. */
  months: readonly string[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  /** Written numbers by value; feminine and masculine forms together. */
  numbers: readonly [words: string, value: number][];
  /** "several", "a few". */
  vague: string;
  units: readonly [words: string, unit: Unit][];
  /** Between the day's number and the month: "de", "."; and between month and year: "de". */
  ofMonth: string;
  ofYear: string;
  /** Articles that belong to a date's extent. */
  article: string;
  /** After these a bare month is a month. */
  beforeMonth: string;
  /** "last", "this", "next" as said before or after a weekday. */
  lastBefore: string;
  lastAfter: string;
  nextBefore: string;
  nextAfter: string;
  thisBefore: string;
  /** "vorgestern", "avant-hier", and "übermorgen". */
  twoDaysAgo: string;
  inTwoDays: string;
  /** Adverbs and phrases that name a unit: "gestern", "la semaine dernière", "al día siguiente". */
  phrases: readonly [words: string, meaning: Omit<StatedUnit, 'form'>][];
  /** "vor drei Tagen": words before an amount that make it "ago"; "tre giorni fa": words after it. */
  agoBefore: string;
  agoAfter: string;
  laterAfter: string;
  earlierAfter: string;
  /** "nearly", "at least", before an amount. */
  aboutAmount: string;
  /** Adjectives between amount and unit: "20 dernières années". */
  amountAdjective: string;
  /** "Uhr", "horas": what follows an hour; needed when there are no minutes. */
  clockUnit: string;
  /** Before a clock time, left out of its extent or merged: "um", "a las". */
  clockLead: string;
  /** Parts of a day as they stand after a date: "am Abend", "por la noche". */
  dayparts: readonly [words: string, daypart: Daypart][];
  seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  beforeSeason: string;
  quarter: string;
  /** "Halbjahr", "semestre". */
  halfYear: string;
  /** first to fourth. */
  ordinals: readonly [string, string, string, string];
  /** "el día 3": the word that makes a bare number a day of the month spoken of; '' where there is none. */
  dayWord: string;
  /** "die Nacht zum 12. Oktober", "la noche del 5 de marzo": a part of a day before its date. */
  daypartsBefore: readonly [words: string, daypart: Daypart][];
  /** "every", "daily". */
  sets: readonly [words: string, value: string][];
  partStart: string;
  partMid: string;
  partEnd: string;
  about: string;
  and: string;
  to: string;
  from: string;
  between: string;
  /** Words after which a four-digit number is no year. */
  notAYear: string;
}
