import { expect, it } from 'vitest';
import { printMetrics } from '../../../lib/metrics/printMetrics.ts';
import { sampleAccount, told } from './accounts.ts';

// Read here: the first analysis unpacks the models, which takes longer than a test may on a busy machine.
const account = sampleAccount('city-notice');

it('prints bounds, unit, and the places of the two dates', () => {
  const passage = told({
    text: 'It began on May 1. It was noticed by May 9.',
    events: [
      ['May 1', 'intrusion_start', '2021-05-01'],
      ['by May 9', 'discovery', '../2021-05-09'],
    ],
  });
  expect(printMetrics(passage)).toEqual({
    detect: { min: null, max: 8, unit: 'day', from: { start: 12, end: 17 }, to: { start: 34, end: 42 } },
  });
});

it('numbers what there is several of', () => {
  const metrics = printMetrics(account);
  const calls = Object.entries(metrics).filter(([id]) => id.startsWith('vendor_response'));
  expect(calls.map(([id, { unit, min, max }]) => [id, unit, min, max])).toEqual([
    ['vendor_response', 'day', 87, 87],
    ['vendor_response_2', 'day', 84, 84],
    ['vendor_response_3', 'day', 6, 6],
    ['vendor_response_4', 'day', 1, 1],
    ['vendor_response_5', 'minute', 126, 126],
  ]);
  const { text } = account.article;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const third = new Map(Object.entries(metrics)).get('vendor_response_5');
  expect(third && [words(third.from), words(third.to)]).toEqual(['11:24 AM on 9/27/18', '1:30PM']);
});

it('leaves out what has no number', () => {
  expect(printMetrics(told({ text: 'Nothing is dated.', events: [] }))).toEqual({});
});
