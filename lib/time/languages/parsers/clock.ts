import { CUE } from '../../cues.ts';
import { before } from '../../guards.ts';
import { clockOf } from '../../parsers/clock.ts';
import { type TimeParser, timeParser } from '../../timeParser.ts';
import type { Language } from '../language.ts';
import { END } from '../words.ts';

const ZONE = '(?: \\(?(UTC|GMT|MEZ|MESZ|CES?T|WES?T)\\)?(?![\\p{L}]))?';

/** 14 Uhr; 11.17 horas; 14h30; 14:30; "a las 11" only with its lead. A full stop needs the unit or the lead: 12.05 is a room. */
export const clock = (language: Language): TimeParser => {
  const led = new RegExp(`(?:^|[^\\p{L}])(?:${language.clockLead}) $`, 'iu');
  return timeParser({
    needs: CUE.digit,
    pattern: new RegExp(
      `([01]?\\d|2[0-4])(?:([:.h])([0-5]\\d))?(?: ?(${language.clockUnit})${END}(?: ?([0-5]\\d)${END})?)?(?![\\p{N}%])(?![.,:/]\\d)${ZONE}`,
      'iu',
    ),
    read(match, text) {
      const [whole, hour, separator, minutes, unit, after, zone] = match;
      const lead = before(text, match.index);
      if (/[\p{L}\p{N}.,:$£€/-]$/u.test(lead)) return null;
      const isLed = led.test(lead);
      // "alle ore 8": the unit stands before the number.
      const named = /(?:^|\s)ore $/i.test(lead);
      // "24 h/24" and "24 Stunden" are lengths; "14 horas" alone too, unless led to.
      if (separator === undefined && !named && !(isLed && unit !== undefined) && !/^uhr$/i.test(unit ?? ''))
        return null;
      if (separator === '.' && unit === undefined && !isLed) return null;
      if (
        /^[ ]?\/\d|^\./.test(text.slice(match.index + whole.length, match.index + whole.length + 2)) &&
        separator === '.' &&
        unit === undefined
      )
        return null;
      const clock = clockOf(Number(hour), Number(minutes ?? after ?? 0), undefined, zone);
      return clock && { stated: { form: 'clock', clock } };
    },
  });
};
