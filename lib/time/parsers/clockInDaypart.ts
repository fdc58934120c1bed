import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { inDaypart } from '../inDaypart.ts';
import { HOUR_WORD, hourOfWord } from '../lexicon/hours.ts';
import type { Daypart } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

const LED =
  /(?:^|[^\p{L}\p{N}])(?:at|around|about|by|until|till|from|after|before|past|nearly|almost|since|was|is|of) $/iu;

/** four in the morning; at 3 in the afternoon; at eleven at night: an hour without figures or minutes needs its lead. */
export const clockInDaypart = timeParser({
  needs: CUE.daypart,
  pattern: new RegExp(
    `(?:${HOUR_WORD}|(1[0-2]|[1-9])(?:[:.]([0-5]\\d))?) (?:in the (morning|afternoon|evening)|at (night))(?!\\w|-)`,
    'i',
  ),
  read(match, text) {
    const [, word, figures, minutes, part, night] = match;
    if (!LED.test(before(text, match.index))) return null;
    const hour = word === undefined ? Number(figures) : hourOfWord(word);
    const daypart = (part ?? night ?? '').toLowerCase() as Daypart;
    return {
      stated: { form: 'clock', clock: inDaypart({ hour, minute: Number(minutes ?? 0), zone: null }, daypart) },
    };
  },
});
