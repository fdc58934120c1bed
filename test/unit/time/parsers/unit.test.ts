import { unit } from '../../../../lib/time/parsers/unit.ts';
import { parserTable } from '../support.ts';

parserTable(
  'unit',
  unit,
  [
    ['last week, after', 'last week', { form: 'unit', unit: 'week', which: 'last' }],
    ['the same month a', 'the same month', { unit: 'month', which: 'same' }],
    ['the next day the', 'the next day', { unit: 'day', which: 'following' }],
    ['that year', 'that year', { unit: 'year', which: 'same' }],
    ['the day before.', 'the day before', { unit: 'day', which: 'previous' }],
    ['this past weekend', 'this past weekend', { unit: 'weekend', which: 'last' }],
    ['for the weekend', 'the weekend', { unit: 'weekend', which: 'the' }],
    ['over the past year', 'the past year', { form: 'duration', value: 'P1Y' }],
    ['for the past decade', 'the past decade', { form: 'duration', value: 'P10Y' }],
  ],
  ['a week', 'these days', 'that daycare', 'the week-long', 'yearly', 'last days', 'this day'],
);
