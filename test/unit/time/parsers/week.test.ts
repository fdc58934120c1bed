import { weekdayInMonth, weekendOf, weekOf, weekOfMonth } from '../../../../lib/time/parsers/week.ts';
import { parserTable } from '../support.ts';

parserTable(
  'weekOf',
  weekOf,
  [
    ['the week of May 29', 'the week of May 29', { form: 'date', month: 5, day: 29, wholeWeek: true }],
    ['week beginning 3 June 2019', 'week beginning 3 June 2019', { month: 6, day: 3, year: 2019 }],
  ],
  ['the week of mourning', 'a week of May', 'weeks of May 29'],
);

parserTable(
  'weekOfMonth',
  weekOfMonth,
  [
    ['the first week of March', 'the first week of March', { form: 'date', month: 3, weekOfMonth: 1 }],
    ['the last week in June 2019', 'the last week in June 2019', { month: 6, weekOfMonth: -1, year: 2019 }],
  ],
  ['the first week', 'the 12th week of March', 'first week of school'],
);

parserTable(
  'weekdayInMonth',
  weekdayInMonth,
  [
    [
      'the first Thursday of November',
      'the first Thursday of November',
      { form: 'date', month: 11, weekday: 4, weekdayInMonth: 1 },
    ],
    ['the last Friday in March 2019', 'the last Friday in March 2019', { weekdayInMonth: -1, year: 2019 }],
  ],
  ['the first Thursday', 'first Thursday of the month', 'the 9th Monday of May'],
);

parserTable(
  'weekendOf',
  weekendOf,
  [
    [
      'over the weekend of 4-5 May 2024',
      'the weekend of 4-5 May 2024',
      { month: 5, day: 4, wholeWeekend: true, year: 2024 },
    ],
    ['the weekend of May 4', 'the weekend of May 4', { month: 5, day: 4, wholeWeekend: true }],
    ['the weekend of the 22nd and 23rd of May', 'the weekend of the 22nd and 23rd of May', { month: 5, day: 22 }],
  ],
  ['the weekend of rest', 'weekends of May 4', 'the weekend of May'],
);
