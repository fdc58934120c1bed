import { CUE } from '../../cues.ts';
import { before, continuesNumber } from '../../guards.ts';
import type { CountedUnit } from '../../lexicon/english.ts';
import { durationValue } from '../../parsers/duration.ts';
import type { Which } from '../../stated.ts';
import { type TimeParser, timeParser } from '../../timeParser.ts';
import type { Language } from '../language.ts';
import { amountPattern, END, option, readAmount, unitOf, unitPattern, weekdayOf, weekdayPattern } from '../words.ts';

/** el domingo; este lunes; el pasado domingo; vendredi dernier; Sonntag; Montags. */
export const weekday = (language: Language): TimeParser =>
  timeParser({
    needs: CUE.any,
    pattern: new RegExp(
      `(?:(?:${language.article}) )?(?:(?:(${option(language.lastBefore)})|(${option(language.nextBefore)})|${option(language.thisBefore)}) )?${weekdayPattern(language)}(?: (?:(${option(language.lastAfter)})|(${option(language.nextAfter)}))${END})?`,
      'iu',
    ),
    read(match) {
      const [, lastBefore, nextBefore, name = '', lastAfter, nextAfter] = match;
      const number = weekdayOf(language, name);
      let which: Which | undefined;
      if (lastBefore !== undefined || lastAfter !== undefined) which = 'last';
      else if (nextBefore !== undefined || nextAfter !== undefined) which = 'next';
      // "este viernes" follows the bare weekday's rule.
      return { stated: { form: 'date', weekday: number, ...(which === undefined ? {} : { weekdayOf: which }) } };
    },
  });

/** gestern; la semaine dernière; al día siguiente; il mese scorso. */
export const phrase = (language: Language): TimeParser =>
  timeParser({
    needs: CUE.any,
    pattern: new RegExp(`(?:${language.phrases.map(([words]) => `(${words})`).join('|')})${END}`, 'iu'),
    read(match) {
      const index = match.slice(1).findIndex((group) => group !== undefined);
      const meaning = language.phrases[index]?.[1];
      return meaning === undefined ? null : { stated: { form: 'unit', ...meaning } };
    },
  });

/** vorgestern; avant-hier; pasado mañana. */
export const twoDaysOff = (language: Language): TimeParser =>
  timeParser({
    needs: CUE.any,
    pattern: new RegExp(`(?:(${language.twoDaysAgo})|(${language.inTwoDays}))${END}`, 'iu'),
    read: (match) => ({
      stated: { form: 'offset', amount: 2, unit: 'day', direction: match[1] === undefined ? 1 : -1, from: 'now' },
    }),
  });

/** vor drei Tagen; il y a trois jours; hace tres días; tre giorni fa; zehn Tage später; cinco días después. */
export const offset = (language: Language): TimeParser =>
  timeParser({
    needs: CUE.any,
    pattern: new RegExp(
      `(?:(${option(language.agoBefore)}) )?(?:(?:${language.aboutAmount}) )?${amountPattern(language)} ?${unitPattern(language)}(?: (?:(${option(language.agoAfter)})|(${language.laterAfter})|(${language.earlierAfter}))${END})?`,
      'iu',
    ),
    read(match) {
      const [, agoBefore, amount = '', unitWords = '', agoAfter, later, earlier] = match;
      const ago = agoBefore !== undefined || agoAfter !== undefined;
      if (!ago && later === undefined && earlier === undefined) return null;
      const unit = unitOf(language, unitWords);
      if (unit === 'second') return null;
      return {
        stated: {
          form: 'offset',
          amount: readAmount(language, amount),
          unit,
          direction: later !== undefined ? 1 : -1,
          from: ago ? 'now' : 'focus',
        },
      };
    },
  });

/** mindestens eine Woche; 20 dernières années; dos años; 72 heures. */
export const duration = (language: Language): TimeParser =>
  timeParser({
    needs: CUE.any,
    pattern: new RegExp(
      `(?:(?:${language.aboutAmount}) )?(?:(?:${language.amountAdjective}) )?${amountPattern(language)} ?(?:(?:${language.amountAdjective}) )?${unitPattern(language)}(?! (?:alt|de edad|d['’]âge|anos de idade|oud))`,
      'iu',
    ),
    read(match, text) {
      const [whole, amount = '', unitWords = ''] = match;
      const unit = unitOf(language, unitWords);
      if (continuesNumber(text, match.index)) return null;
      const number = readAmount(language, amount);
      // "un jour", "een dag" alone are as often "some day" or "one": a word of measure makes them lengths.
      const measured =
        /(?:^|[^\p{L}])(?:für|während|in|seit|pendant|durant|en|dans|depuis|durante|por|em|per|da|gedurende|binnen|al) $/iu.test(
          before(text, match.index),
        );
      const alone = number === 1 && !/^\d/.test(amount) && whole.length === amount.length + 1 + unitWords.length;
      if (alone && !measured) return null;
      if (number === null && unit === 'second') return null;
      return { stated: { form: 'duration', value: durationValue(number, unit as CountedUnit) } };
    },
  });

/** täglich; chaque jour; cada día; ogni giorno; elke dag. */
export const set = (language: Language): TimeParser =>
  timeParser({
    needs: CUE.any,
    pattern: new RegExp(`(?:${language.sets.map(([words]) => `(${words})`).join('|')})${END}`, 'iu'),
    read(match) {
      const value = language.sets[match.slice(1).findIndex((group) => group !== undefined)]?.[1];
      return value === undefined ? null : { stated: { form: 'set', value } };
    },
  });
