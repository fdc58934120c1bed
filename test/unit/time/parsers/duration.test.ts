import { bareDuration } from '../../../../lib/time/parsers/bareDuration.ts';
import { duration } from '../../../../lib/time/parsers/duration.ts';
import { parserTable } from '../support.ts';

parserTable(
  'duration',
  duration,
  [
    ['for two years', 'two years', { form: 'duration', value: 'P2Y' }],
    ['a 60-day window', '60-day', { value: 'P60D' }],
    ['a six-week-long intrusion', 'six-week-long', { value: 'P6W' }],
    ['24 months of credit monitoring', '24 months', { value: 'P24M' }],
    ['within 72 hours', '72 hours', { value: 'PT72H' }],
    ['nearly two weeks', 'nearly two weeks', { value: 'P2W', approximate: true }],
    ['twenty-one days', 'twenty-one days', { value: 'P21D' }],
    ['half an hour', 'half an hour', { value: 'PT30M' }],
    ['several months', 'several months', { value: 'PXM' }],
    ['ten business days', 'ten business days', { value: 'P10D' }],
    ['the next two weeks', 'the next two weeks', { value: 'P2W' }],
    ['for a week', 'a week', { value: 'P1W' }],
    ['two and a half years', 'two and a half years', { value: 'P2.5Y' }],
    ['5-7 days', '5-7 days', { value: 'P7D' }],
    ['a decade of sanctions, over a decade', 'over a decade', { value: 'P10Y' }],
  ],
  [
    '7 days a week',
    'any 10-year-old with',
    'a two-year-old',
    '18 years old',
    '$10,000 a year',
    'three times a day',
    'a second bug',
    'one second bug',
    'one day',
    'three quarters of the users',
    'minutes',
    '1.5.2 days',
    'a day',
  ],
);

parserTable(
  'bareDuration',
  bareDuration,
  [
    ['for weeks.', 'weeks', { form: 'duration', value: 'PXW' }],
    ['a year-long probe', 'year-long', { value: 'P1Y' }],
    ['a weeklong outage', 'weeklong', { value: 'P1W' }],
    ['a months-long intrusion', 'months-long', { value: 'PXM' }],
  ],
  ['the days', 'recent weeks', "years' worth", 'in years past we'],
);
