import { daypart } from '../../../../lib/time/parsers/daypart.ts';
import { parserTable } from '../support.ts';

parserTable(
  'daypart',
  daypart,
  [
    ['this morning', 'this morning', { form: 'unit', unit: 'day', which: 'this', daypart: 'morning' }],
    ['the morning of July 26', 'the morning', { form: 'daypart', daypart: 'morning', which: 'the' }],
    ['that night', 'that night', { form: 'daypart', daypart: 'night', which: 'same' }],
    ['during the night.', 'the night', { form: 'daypart', daypart: 'night' }],
    ['the following afternoon', 'the following afternoon', { form: 'unit', which: 'following', daypart: 'afternoon' }],
    ['in the early hours of May 6', 'the early hours', { daypart: 'early' }],
    ['hit overnight', 'overnight', { form: 'daypart', daypart: 'night' }],
  ],
  ['at night', 'good morning', 'a night-time raid', 'overnight delivery', 'the evening news', 'nightly'],
);
