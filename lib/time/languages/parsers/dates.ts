import { CUE } from '../../cues.ts';
import { before, continuesNumber } from '../../guards.ts';
import { groupSpan } from '../../spans.ts';
import type { StatedDate } from '../../stated.ts';
import { type TimeParser, timeParser } from '../../timeParser.ts';
import type { Language } from '../language.ts';
import { DAY_NUMBER, END, monthOf, monthPattern, option } from '../words.ts';

const YEAR = `((?:1[5-9]|20)\\d\\d)(?![\\p{L}\\p{N}])(?![.,]\\d)`;

/** 6. Juli 2021; le 8 mars; 5 de marzo de 2023. */
export const dayMonth = (language: Language): TimeParser =>
  timeParser({
    needs: CUE.digit,
    pattern: new RegExp(
      `(?:(?:${language.article}) ?)?${DAY_NUMBER}(?:${language.ofMonth})${monthPattern(language)}(?:(?:${language.ofYear})${YEAR})?`,
      'iu',
    ),
    read(match, text) {
      const [whole, day, name = '', year] = match;
      const start = match.index + whole.search(/\d/);
      if (continuesNumber(text, start)) return null;
      const stated: StatedDate = { form: 'date', month: monthOf(language, name), day: Number(day) };
      if (year !== undefined) stated.year = Number(year);
      return { stated };
    },
  });

/** "entre os dias 2 e 5", "tra i giorni 2 e 5": between the article and the first number. */
const DAYS = 'días|dias|giorni|jours|tagen|dagen';

/** vom 6. bis 9. Juli 2021; du 6 au 8 février; del 5 al 7 de marzo; 6-8 mars; entre el 5 y el 7 de marzo. */
export const dayRange = (language: Language): TimeParser => {
  const article = `(?:(?:${language.article}) ?)?`;
  const joint = `(?: ?(?:-|–|—|\\.?-) ?| (?:${language.to}) | (?:${language.and}) )`;
  return timeParser({
    needs: CUE.digit,
    pattern: new RegExp(
      `(?:(?:(${language.between})|${language.from}) )?${article}(?:(?:${DAYS}) )?${DAY_NUMBER}\\.?(${joint})${article}${DAY_NUMBER}(?:${language.ofMonth})${monthPattern(language)}(?:(?:${language.ofYear})${YEAR})?`,
      'diu',
    ),
    read(match, text) {
      const [whole, between, first, joined = '', last, name = '', year] = match;
      if (continuesNumber(text, groupSpan(match, 2).start) || Number(first) >= Number(last)) return null;
      const isAnd = new RegExp(`^ (?:${language.and}) $`, 'iu').test(joined);
      if (isAnd && between === undefined) return null;
      const date = (day: string | undefined): StatedDate => {
        const stated: StatedDate = { form: 'date', month: monthOf(language, name), day: Number(day) };
        if (year !== undefined) stated.year = Number(year);
        return stated;
      };
      return {
        stated: {
          form: 'range',
          from: date(first),
          to: date(last),
          fromSpan: groupSpan(match, 2),
          toSpan: { start: groupSpan(match, 4).start, end: match.index + whole.length },
        },
      };
    },
  });
};

/** Juli 2021; mars 2024; marzo de 2023. */
export const monthYear = (language: Language): TimeParser =>
  timeParser({
    needs: CUE.digit,
    pattern: new RegExp(`${monthPattern(language)}(?: |${language.ofYear})${YEAR}`, 'iu'),
    read: ([, name = '', year]) => ({ stated: { form: 'date', month: monthOf(language, name), year: Number(year) } }),
  });

/** "im Juli", "en mars", "desde marzo": a month's name after a word that leads to it. */
export const monthAlone = (language: Language): TimeParser => {
  const led = new RegExp(`(?:^|[^\\p{L}])(?:${language.beforeMonth})[ -]?$`, 'iu');
  const part = new RegExp(
    `(?:^|[^\\p{L}])(?:${language.partStart}|${language.partMid}|${language.partEnd})[ -]?$`,
    'iu',
  );
  return timeParser({
    needs: CUE.any,
    pattern: new RegExp(
      `(?:(${option(language.lastBefore)}) )?${monthPattern(language)}(?: (?:(${option(language.lastAfter)})|(${option(language.nextAfter)}))${END})?`,
      'iu',
    ),
    read(match, text) {
      const [, lastBefore, name = '', lastAfter, nextAfter] = match;
      const month = monthOf(language, name);
      if (lastBefore !== undefined || lastAfter !== undefined)
        return { stated: { form: 'date', month, monthOf: 'last' } };
      if (nextAfter !== undefined) return { stated: { form: 'date', month, monthOf: 'next' } };
      const lead = before(text, match.index);
      if (!led.test(lead) && !part.test(lead)) return null;
      return { stated: { form: 'date', month } };
    },
  });
};

/** "am 5.3.", "vom 06.07. bis 09.07.": German day and month without a year keep their second full stop. */
export const dottedDayMonth = timeParser({
  needs: CUE.digit,
  pattern: /(3[01]|[12]\d|0?[1-9])\.(1[0-2]|0?[1-9])\.(?!\d)/,
  read(match, text) {
    if (continuesNumber(text, match.index)) return null;
    if (!/(?:am|vom|zum|dem|bis|seit|ab|den|,) $/i.test(before(text, match.index))) return null;
    return { stated: { form: 'date', day: Number(match[1]), month: Number(match[2]) } };
  },
});

/** "el día 3", "no dia 3", "il giorno 3": of the month the text speaks of. */
export const dayOfMonth = (language: Language): TimeParser =>
  timeParser({
    needs: language.dayWord === '' ? 0 : CUE.digit,
    pattern: new RegExp(
      `(?:${language.dayWord === '' ? '(?!)' : language.dayWord}) (3[01]|[12]\\d|[1-9])(?![\\p{L}\\p{N}%]|[.,]\\d)`,
      'iu',
    ),
    read: (match) => ({ stated: { form: 'date', day: Number(match[1]) } }),
  });

/** drittes Quartal 2021; premier trimestre 2024; erstes Halbjahr 2021; Q3 is read for all languages. */
export const quarter = (language: Language): TimeParser =>
  timeParser({
    needs: CUE.any,
    pattern: new RegExp(
      `(?:${language.ordinals.map((words) => `(${words})`).join('|')}) (?:${language.quarter}|(${language.halfYear}))${END}(?:(?: |${language.ofYear})${YEAR})?`,
      'iu',
    ),
    read(match) {
      const quarter = match.slice(1, 5).findIndex((group) => group !== undefined) + 1;
      const [half, year] = [match[5], match[6]];
      if (half !== undefined && quarter > 2) return null;
      const stated: StatedDate = half === undefined ? { form: 'date', quarter } : { form: 'date', half: quarter };
      if (year !== undefined) stated.year = Number(year);
      return { stated };
    },
  });

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** Sommer 2021; l'été 2023; "im Herbst". Without a year a word that leads to a season is needed: "été" is also "been". */
export const season = (language: Language): TimeParser => {
  const led = new RegExp(`(?:^|[^\\p{L}])(?:${language.beforeSeason}) ?$`, 'iu');
  return timeParser({
    needs: CUE.any,
    pattern: new RegExp(
      `(?:${language.seasons.map((words) => `(${words})`).join('|')})${END}(?:(?: |${language.ofYear})${YEAR})?`,
      'iu',
    ),
    read(match, text) {
      const name = SEASONS[match.slice(1, 5).findIndex((group) => group !== undefined)];
      const year = match[5];
      if (name === undefined) return null;
      if (year !== undefined) return { stated: { form: 'date', season: name, year: Number(year) } };
      return led.test(before(text, match.index)) ? { stated: { form: 'date', season: name } } : null;
    },
  });
};
