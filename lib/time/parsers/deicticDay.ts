import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import type { Daypart, Which } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

const DAYS: Record<string, Which> = { today: 'this', tonight: 'this', yesterday: 'last', tomorrow: 'next' };

/** "today's threat landscape" and "even today" speak of the present, not of a day. */
const RHETORICAL_AFTER =
  /^(?:['’]s (?:\w+ )?(?:world|age|era|society|landscape|environment|economy|market|standards?|threats?|attackers|hackers|digital|cyber|connected|modern|youth|technology|students|children|organi[sz]ations|businesses|consumers|internet)\b)/i;
const RHETORICAL_BEFORE = /\b(?:even|still|until|known|world of|of|exists?|more than ever,?|as we know it) $/i;

/** today, yesterday, tomorrow, tonight, last night, yesterday morning. "USA TODAY" is a newspaper. */
export const deicticDay = timeParser({
  needs: CUE.deictic,
  pattern: /(today|tonight|yesterday|tomorrow|last night)(?: (morning|afternoon|evening|night))?(?!\w)/i,
  read(match, text) {
    const [whole, day = '', part] = match;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 32);
    const word = day.toLowerCase();
    if (word === 'today') {
      const lead = before(text, match.index);
      if (/USA $/i.test(lead) && day !== 'today') return null;
      if (RHETORICAL_AFTER.test(after) || RHETORICAL_BEFORE.test(lead)) return null;
    }
    const daypart = word === 'tonight' || word === 'last night' ? 'night' : part?.toLowerCase();
    const which = word === 'last night' ? 'last' : (DAYS[word] ?? 'this');
    const stated = { form: 'unit', unit: 'day', which } as const;
    return { stated: daypart === undefined ? stated : { ...stated, daypart: daypart as Daypart } };
  },
});

/** "the day before yesterday", "the day after tomorrow". */
export const twoDaysOff = timeParser({
  needs: CUE.deictic,
  pattern: /(?:the )?day (before yesterday|after tomorrow)(?!\w)/i,
  read: (match) => ({
    stated: {
      form: 'offset',
      amount: 2,
      unit: 'day',
      direction: match[1]?.toLowerCase() === 'after tomorrow' ? 1 : -1,
      from: 'now',
    },
  }),
});
