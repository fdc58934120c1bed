import {
  clock12,
  clock24,
  clockDotted,
  clockMilitary,
  clockSpoken,
  clockWord,
} from '../../../../lib/time/parsers/clock.ts';
import { clockRange } from '../../../../lib/time/parsers/clockRange.ts';
import { parserTable } from '../support.ts';

parserTable(
  'clock12',
  clock12,
  [
    ['by 1:30 pm on', '1:30 pm', { form: 'clock', clock: { hour: 13, minute: 30, zone: null } }],
    ['at 2.50am on', '2.50am', { clock: { hour: 2, minute: 50, zone: null } }],
    ['by 7am; later', '7am', { clock: { hour: 7, minute: 0, zone: null } }],
    ['at 3:45 p.m. ET on', '3:45 p.m. ET', { clock: { hour: 15, minute: 45, zone: 'ET' } }],
    ['8:50 AM, Pacific Time.', '8:50 AM, Pacific Time', { clock: { hour: 8, minute: 50, zone: 'Pacific Time' } }],
    ['at 12 am', '12 am', { clock: { hour: 0, minute: 0, zone: null } }],
    [
      "at ten to; 5 o'clock in the afternoon",
      "5 o'clock in the afternoon",
      { clock: { hour: 17, minute: 0, zone: null } },
    ],
    ['5 a.m. on May 7', '5 a.m.', { clock: { hour: 5, minute: 0, zone: null } }],
  ],
  ['$1.24 a share', '7 a day', '5 amps', '3.5 ample', '13.2.1 am', '5 pmi'],
);

parserTable(
  'clock24',
  clock24,
  [
    ['23:18: alert', '23:18', { clock: { hour: 23, minute: 18, zone: null } }],
    ['00:28 UTC, sessions', '00:28 UTC', { clock: { hour: 0, minute: 28, zone: 'UTC' } }],
    ['14:05:33.250', '14:05:33.250', { clock: { hour: 14, minute: 5, zone: null } }],
  ],
  ['ratio 10:15', '25:10', '3:5', '10:61', '12:34:56:78', 'fe80:10:20', '3:22-cv-01884', '$10:30', '5:30 pm'],
);

parserTable(
  'clockMilitary',
  clockMilitary,
  [
    ['at 1400 UTC', '1400 UTC', { clock: { hour: 14, minute: 0, zone: 'UTC' } }],
    ['0630 hours', '0630 hours', { clock: { hour: 6, minute: 30, zone: null } }],
  ],
  ['1400 hours of video', '2018 hours', '2500 UTC', '1400', '1460 UTC', 'v1400 UTC'],
);

parserTable(
  'clockWord',
  clockWord,
  [
    ['at noon on', 'noon', { clock: { hour: 12, minute: 0, zone: null } }],
    ['midnight ET', 'midnight ET', { clock: { hour: 0, minute: 0, zone: 'ET' } }],
  ],
  ['Midnight Blizzard', 'afternoon', 'noontime', 'midnight-blue'],
);

parserTable(
  'clockRange',
  clockRange,
  [
    [
      'between 9 and 11 a.m.',
      'between 9 and 11 a.m.',
      {
        form: 'range',
        from: { form: 'clock', clock: { hour: 9, minute: 0, zone: null } },
        to: { form: 'clock', clock: { hour: 11, minute: 0, zone: null } },
      },
    ],
    ['9:15-10:30 pm', '9:15-10:30 pm', { from: { form: 'clock', clock: { hour: 21, minute: 15, zone: null } } }],
    ['from 11 to 1 pm', 'from 11 to 1 pm', { from: { form: 'clock', clock: { hour: 11, minute: 0, zone: null } } }],
  ],
  ['9 and 11 a.m.', 'Aug. 9 to 6:30 a.m.', 'from 9 to 10 seats', '13 - 14 amps', '$9-11 am'],
);

parserTable(
  'clockDotted',
  clockDotted,
  [
    ['at 23.30 on Sunday', '23.30', { form: 'clock', clock: { hour: 23, minute: 30, zone: null } }],
    ['at 9.05 on Friday', '9.05', { form: 'clock', clock: { hour: 9, minute: 5, zone: null } }],
    ['by 11.17 GMT it', '11.17 GMT', { form: 'clock', clock: { hour: 11, minute: 17, zone: 'GMT' } }],
  ],
  [
    'closed at 2.50, up',
    'at 13.30 percent',
    'version 10.12',
    'at 25.10 on',
    'at 10.12.13',
    'about 12.50 million',
    'at 2.50pm on',
  ],
);

const spoken = (hour: number, minute: number) => ({ form: 'clock' as const, clock: { hour, minute, zone: null } });

parserTable(
  'clockSpoken',
  clockSpoken,
  [
    ['at half past ten the', 'half past ten', spoken(10, 30)],
    ['a quarter to six in the evening', 'a quarter to six in the evening', spoken(17, 45)],
    ['around ten past nine at night', 'ten past nine at night', spoken(21, 10)],
    ["just after seven o'clock", "just after seven o'clock", spoken(7, 0)],
    ['a quarter to one', 'a quarter to one', spoken(0, 45)],
    ['twelve o’clock', 'twelve o’clock', spoken(12, 0)],
  ],
  [
    'ten to six',
    'a vote of ten to six',
    'half to six in the evening',
    'half past nowhere',
    'in the past ten',
    'the past two',
  ],
);
