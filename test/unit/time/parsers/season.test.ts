import { season } from '../../../../lib/time/parsers/season.ts';
import { parserTable } from '../support.ts';

parserTable(
  'season',
  season,
  [
    ['Summer 2013: Target installs', 'Summer 2013', { form: 'date', season: 'summer', year: 2013 }],
    ['the spring of 1862', 'the spring of 1862', { season: 'spring', year: 1862 }],
    ['last summer', 'last summer', { season: 'summer', seasonOf: 'last' }],
    ['in the fall', 'the fall', { season: 'autumn' }],
    ['that same spring', 'that same spring', { season: 'spring', seasonOf: 'same' }],
  ],
  [
    'shares fall 5%',
    'the fall of the regime',
    'a spring',
    'Summer Paralympics',
    'last summer school',
    'spring back',
    'to fall into',
    'the Winter Palace',
    'the Summer Institute of Linguistics',
    'Winterfell',
  ],
);
