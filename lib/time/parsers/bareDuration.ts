import { CUE } from '../cues.ts';
import { before } from '../guards.ts';
import { unitNamed } from '../lexicon/english.ts';
import { timeParser } from '../timeParser.ts';
import { durationValue } from './duration.ts';

/** A plural alone is a length only after these: "for weeks", not "the days". */
const LEADS = /(?:^|\W)(?:for|within|took|lasted|spent|after|just|over|of|and|in|mere|matter of) $/i;
/** After these only where the clause ends: "in a few days and weeks, respectively" but not "in years past". */
const WEAK_LEADS = /(?:^|\W)(?:of|and|in) $/i;

/** "for weeks", "within days", "decades-long", "year-long", "weeklong". */
export const bareDuration = timeParser({
  needs: CUE.unit,
  pattern: /(?:(day|week|month|year|decade)s?-?long|(hours|days|weeks|months|years|decades|centuries))(?!\w|['’])/i,
  read(match, text) {
    const [whole, long, plural] = match;
    if (long !== undefined) {
      const vague = /s-long$/i.test(whole);
      return { stated: { form: 'duration', value: durationValue(vague ? null : 1, unitNamed(long)) } };
    }
    const lead = before(text, match.index);
    const after = text.slice(match.index + whole.length, match.index + whole.length + 10);
    if (!LEADS.test(lead) || (WEAK_LEADS.test(lead) && !/^[,.;]| of/.test(after))) return null;
    return { stated: { form: 'duration', value: durationValue(null, unitNamed(plural ?? '')) } };
  },
});
