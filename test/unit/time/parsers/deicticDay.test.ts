import { deicticDay, twoDaysOff } from '../../../../lib/time/parsers/deicticDay.ts';
import { parserTable } from '../support.ts';

parserTable(
  'deicticDay',
  deicticDay,
  [
    ['Today the company', 'Today', { form: 'unit', unit: 'day', which: 'this' }],
    ['made public yesterday.', 'yesterday', { which: 'last' }],
    ['last night', 'last night', { which: 'last', daypart: 'night' }],
    ['yesterday morning', 'yesterday morning', { which: 'last', daypart: 'morning' }],
    ['USA today said nothing', 'today', { which: 'this' }],
  ],
  [
    'USA TODAY reported',
    "in today's world",
    "today's threat landscape",
    'even today',
    'todays',
    'the children of today',
  ],
);

parserTable(
  'twoDaysOff',
  twoDaysOff,
  [
    ['the day before yesterday', 'the day before yesterday', { form: 'offset', amount: 2, direction: -1, from: 'now' }],
    ['day after tomorrow', 'day after tomorrow', { direction: 1 }],
  ],
  ['the day before', 'yesterday', 'the day after Tomorrowland'],
);
