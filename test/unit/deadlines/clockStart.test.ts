import { describe, expect, test } from 'vitest';
import { type IncidentMoments, startOfClock } from '../../../lib/deadlines/clockStart.ts';
import type { ClockStart } from '../../../lib/deadlines/lawSchema.ts';
import { moment, printMoment } from './moments.ts';

/** The sample: the vendor called on 27 September; the post of 2 October tells of the notice. */
const SEED: IncidentMoments = { discovery: moment('2018-09-27T13:30'), 'people-told': moment('../2018-10-02') };
/** Alarm, determination and letters apart. */
const MEDFORD: IncidentMoments = {
  alarm: moment('2018-04-19'),
  discovery: moment('2018-04-19'),
  determination: moment('2018-06-05'),
  'people-told': moment('2018-07-23'),
};

describe('when a clock starts', () => {
  test.each<[ClockStart, IncidentMoments, string | null]>([
    ['discovery', SEED, 'stated 2018-09-27T13:30 of discovery'],
    ['awareness', SEED, 'stated 2018-09-27T13:30 of discovery'],
    ['reason-to-believe', SEED, 'stated 2018-09-27T13:30 of discovery'],
    ['determination', SEED, 'bounded 2018-09-27T13:30/2018-10-02 from discovery until people-told'],
    ['determination', MEDFORD, 'stated 2018-06-05 of determination'],
    ['confirmation', MEDFORD, 'stated 2018-06-05 of determination'],
    ['suspicion', MEDFORD, 'stated 2018-04-19 of alarm'],
    ['suspicion', SEED, 'bounded ../2018-09-27T13:30 from null until discovery'],
    ['materiality', SEED, 'bounded 2018-09-27T13:30/.. from discovery until null'],
    ['investigation-end', SEED, 'bounded 2018-09-27T13:30/2018-10-02 from discovery until people-told'],
    ['notice-to-people', MEDFORD, 'stated 2018-07-23 of people-told'],
    ['notice-to-regulator', MEDFORD, null],
    ['discovery-or-notice', SEED, 'stated 2018-09-27T13:30 of discovery'],
    ['discovery-or-notice', MEDFORD, 'stated 2018-04-19 of discovery'],
    ['discovery-or-notice', { 'people-told': moment('2018-07-23') }, 'stated 2018-07-23 of people-told'],
    ['year-end', SEED, 'stated 2018-12-31 of discovery'],
    ['year-end', { discovery: moment('2018-12-20/2019-01-10') }, 'stated 2018-12-31/2019-12-31 of discovery'],
    ['discovery', {}, null],
    ['determination', {}, null],
    // Only the later side is known.
    ['determination', { 'people-told': moment('2018-07-23') }, 'bounded ../2018-07-23 from null until people-told'],
    // Told before it was discovered: the odd order bounds nothing.
    [
      'determination',
      { discovery: moment('2018-09-27'), 'people-told': moment('2018-07-23') },
      'bounded 2018-09-27/.. from discovery until null',
    ],
    [
      'determination',
      { discovery: moment('2018-09-27'), public: moment('2018-10-01') },
      'bounded 2018-09-27/2018-10-01 from discovery until public',
    ],
  ])('%s of %o: %s', (clock, moments, expected) => {
    const start = startOfClock(clock, moments);
    const printed =
      start &&
      (start.basis === 'stated'
        ? `stated ${printMoment(start.moment)} of ${start.of}`
        : `bounded ${printMoment(start.moment)} from ${start.notBefore} until ${start.notAfter}`);
    expect(printed).toBe(expected);
  });
});
