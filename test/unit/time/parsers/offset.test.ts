import { offset } from '../../../../lib/time/parsers/offset.ts';
import { parserTable } from '../support.ts';

parserTable(
  'offset',
  offset,
  [
    ['two days later, on', 'two days later', { form: 'offset', amount: 2, unit: 'day', direction: 1, from: 'focus' }],
    ['a year ago', 'a year ago', { amount: 1, unit: 'year', direction: -1, from: 'now' }],
    ['six days after the attack the', 'six days after the attack', { amount: 6, direction: 1 }],
    ['Just under two hours earlier, at', 'Just under two hours earlier', { amount: 2, unit: 'hour', direction: -1 }],
    ['One year on, staff', 'One year on', { amount: 1, unit: 'year', anniversary: true }],
    ['a fortnight ago', 'a fortnight ago', { amount: 2, unit: 'week' }],
    ['several months ago', 'several months ago', { amount: null, unit: 'month' }],
    ['twenty-eight minutes later', 'twenty-eight minutes later', { amount: 28, unit: 'minute' }],
    ['for nine days. Two days before that', 'Two days before that', { amount: 2, direction: -1 }],
    ['two and a half years later', 'two and a half years later', { amount: 2.5, unit: 'year' }],
  ],
  [
    'a second later',
    'two days',
    'spends a day on, say, mail',
    'agog',
    'three users later',
    '10 dollars before',
    'for nine days before they',
    'for two weeks after the attack',
    'for up to a month before',
  ],
);
