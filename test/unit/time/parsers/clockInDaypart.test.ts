import { clockInDaypart } from '../../../../lib/time/parsers/clockInDaypart.ts';
import { parserTable } from '../support.ts';

const clock = (hour: number, minute = 0) => ({ form: 'clock', clock: { hour, minute, zone: null } }) as const;

parserTable(
  'clockInDaypart',
  clockInDaypart,
  [
    ['My phone rang at four in the morning', 'four in the morning', clock(4)],
    ['at 3 in the afternoon', '3 in the afternoon', clock(15)],
    ['until 7:45 in the evening', '7:45 in the evening', clock(19, 45)],
    ['around eleven at night', 'eleven at night', clock(23)],
    ['it was two at night', 'two at night', clock(2)],
    ['at twelve at night', 'twelve at night', clock(0)],
  ],
  ['three in the morning shift', 'hackers struck five in the evening', 'at 14 in the morning', 'at one in the office'],
);
