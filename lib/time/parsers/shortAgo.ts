import { CUE } from '../cues.ts';
import { continuesNumber } from '../guards.ts';
import type { Unit } from '../stated.ts';
import { timeParser } from '../timeParser.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  m: 'minute',
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  d: 'day',
  w: 'week',
  wk: 'week',
  wks: 'week',
  mo: 'month',
  mos: 'month',
  y: 'year',
  yr: 'year',
  yrs: 'year',
};

/** "3 d ago", "14h ago", "2w ago": as pages count. */
export const shortAgo = timeParser({
  needs: CUE.digit,
  pattern: /(\d{1,3}) ?(mos?|m|hrs?|h|d|wks?|w|yrs?|y) ago(?!\w)/i,
  read(match, text) {
    const unit = UNITS[(match[2] ?? '').toLowerCase()];
    if (unit === undefined || continuesNumber(text, match.index)) return null;
    return { stated: { form: 'offset', amount: Number(match[1]), unit, direction: -1, from: 'now' } };
  },
});
