import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { WHICH, whichOf } from '../lexicon/which.ts';
import type { Daypart, Part, StatedUnit } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

const PARTS: Record<string, Daypart> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  overnight: 'night',
  midday: 'afternoon',
  dawn: 'morning',
  dusk: 'evening',
};

/** this morning; the morning (of); that night; the following afternoon; the early hours; overnight. */
export const daypart = timeParser({
  needs: CUE.daypart,
  pattern: new RegExp(
    `(?:(?:(early|late)(?: in| on)? )?(?:${WHICH}|(the)) (?:(early|late) )?)?(morning|afternoon|evening|night|overnight|early hours|small hours)(?: hours)?(?!\\w|-)`,
    'i',
  ),
  read(match, text) {
    const [whole, early, which, the, inner, name = ''] = match;
    const word = name.toLowerCase();
    const daypart: Daypart = word.endsWith('hours') ? 'early' : (PARTS[word] ?? 'night');
    const lead = before(text, match.index);
    const modifier = (early ?? inner)?.toLowerCase();
    const part: { part?: Part } = modifier === undefined ? {} : { part: modifier === 'early' ? 'start' : 'end' };
    if (which !== undefined) {
      const pointing = whichOf(which);
      if (pointing === 'same' || pointing === 'the')
        return { stated: { form: 'daypart', daypart, which: 'same', ...part } };
      const stated: StatedUnit = { form: 'unit', unit: 'day', which: pointing, daypart, ...part };
      return { stated };
    }
    if (word === 'overnight')
      return /^ (?:stay|delivery|mail|shipping|success)/.test(text.slice(match.index + whole.length))
        ? null
        : { stated: { form: 'daypart', daypart, which: 'the' } };
    // "Late afternoon: the governor is told": alone at the head of an entry.
    const after = text.slice(match.index + whole.length, match.index + whole.length + 2);
    if (
      the === undefined &&
      /^[\W\d]*(?:(?:early|late|mid)[ -])?$/i.test(text.slice(0, match.index)) &&
      /^(?::| [–—-])/.test(after)
    )
      return { stated: { form: 'daypart', daypart, which: 'the' } };
    const of = /^ (?:of|on) /.test(text.slice(match.index + whole.length, match.index + whole.length + 4));
    if (the === undefined)
      return of && /(?:^|\W)(?:early|late|in|on) $/i.test(lead)
        ? { stated: { form: 'daypart', daypart, which: 'the', ...part } }
        : null;
    return of || /(?:^|\W)(?:during|in|through|throughout|by|until) $/i.test(lead)
      ? { stated: { form: 'daypart', daypart, which: 'the', ...part } }
      : null;
  },
});
