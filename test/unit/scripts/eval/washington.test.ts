import { expect, it } from 'vitest';
import { checkWashington } from '../../../../scripts/eval/washington.ts';

const HEAD = 'DateAware,DateSubmitted,DateStart,DateEnd,DaysOfExposure,DaysToIdentifyBreach,DaysToContainBreach';
const row = (...days: string[]): string =>
  days.map((day) => (day === '' || day.length < 8 ? day : `${day} 12:00:00 AM`)).join(',');

it('recomputes filled cells alone, keeps negatives, and tells a wrong one', () => {
  const csv = [
    HEAD,
    row('02/04/2021', '03/17/2021', '02/04/2021', '02/08/2021', '4', '0', '4'),
    // Known before it began; it ended before it was known: contained at once.
    row('12/10/2020', '01/10/2021', '12/20/2020', '12/01/2020', '-19', '-10', '0'),
    row('02/22/2021', '', '12/24/2020', '', '', '61', ''),
  ].join('\n');
  const of = (column: string) => checkWashington(csv).find((check) => check.column === column);
  expect(of('DaysOfExposure')).toEqual({ column: 'DaysOfExposure', filled: 2, same: 2, negative: 1, median: -7.5 });
  expect(of('DaysToContainBreach')).toMatchObject({ filled: 2, same: 2 });
  // The last row says 61 where its dates say 60.
  expect(of('DaysToIdentifyBreach')).toMatchObject({ filled: 3, same: 2, negative: 1, median: 0 });
});
