import { CUE } from '../../cues.ts';
import { before, continuesNumber, numberGoesOn } from '../../guards.ts';
import { type TimeParser, timeParser } from '../../timeParser.ts';
import type { Language } from '../language.ts';

/** A bare year of the last or this century; with its preposition, an older one. Counts are told by the word after. */
export const foreignYear = (language: Language): TimeParser => {
  const not = new RegExp(`(?:^|[^\\p{L}])(?:${language.notAYear})\\.? $`, 'iu');
  const led = new RegExp(
    `(?:^|[^\\p{L}])(?:${language.beforeMonth}|schon|bereits|déjà|già|jahre?s?|année|año|ano|anno|jaar|${language.from}|${language.to}|${language.between}|${language.partStart}|${language.partMid}|${language.partEnd}) ?$`,
    'iu',
  );
  return timeParser({
    needs: CUE.digit,
    pattern: /((?:1[5-9]|20)\d\d)(?![\p{L}\p{N}])/u,
    read(match, text) {
      const lead = before(text, match.index);
      const after = text.slice(match.index + 4, match.index + 32);
      if (continuesNumber(text, match.index) || not.test(lead) || numberGoesOn(text, match.index + 4)) return null;
      const number = Number(match[1]);
      const isLed = led.test(lead);
      const bracketed = /[([]$/.test(lead) && /^[)\]–-]/.test(after);
      if (!isLed && !bracketed && (number < 1900 || number > 2060)) return null;
      // A lower-case noun after it is counted, unless a preposition leads to the year.
      if (!isLed && /^ \p{Ll}{4,}s?\b/u.test(after) && !/[,;:(] ?$/.test(lead)) return null;
      return { stated: { form: 'date', year: number } };
    },
  });
};
