import { expect, test } from 'vitest';
import { timelineTable } from '../../../scripts/start/timelineTable.ts';

const event = { quote: 'A sentence.', doubt: null };

test('one event a line, columns aligned, under the title and the date', () => {
  const table = timelineTable({
    title: 'A notice',
    published: 'Published 2 Oct 2018 from the byline',
    events: [
      { ...event, edtf: '2018-01-08', kind: 'patch', label: 'Vendor patched', date: '1/8/18' },
      { ...event, edtf: '../2018-09-28T13:30', kind: 'restoration', label: 'Working again', date: '1:30 pm' },
    ],
  });
  expect(table.split('\n')).toEqual([
    'A notice',
    'Published 2 Oct 2018 from the byline',
    '',
    'When                 What happened   Kind         In the words',
    '-------------------  --------------  -----------  ------------',
    '2018-01-08           Vendor patched  patch        1/8/18',
    '../2018-09-28T13:30  Working again   restoration  1:30 pm',
    '',
    '2 events',
  ]);
});

test('a long label is cut, a long date is not', () => {
  const edtf = '2018-09-27T13:30-04:00/2018-09-28T14:00-04:00';
  const long = { ...event, edtf, kind: 'outage', label: 'word '.repeat(40), date: 'all night' };
  const line = timelineTable({ title: '', published: '', events: [long] }).split('\n')[5] ?? '';
  expect(line).toContain(edtf);
  expect(line).toContain('…');
  expect(line.length).toBeLessThan(150);
});
