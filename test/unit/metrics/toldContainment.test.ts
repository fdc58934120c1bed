import { describe, expect, it } from 'vitest';
import { describeInterval } from '../../../lib/metrics/describeInterval.ts';
import { incidentMetrics } from '../../../lib/metrics/incidentMetrics.ts';
import { ENGLISH } from '../../../lib/words/english.ts';
import { type Told, told } from './accounts.ts';

type Given = Told['events'][number];
const DAY: Given = ['May 7', 'discovery', '2023-05-07'];
const CLOCK: Given = ['9:40 am on May 7', 'discovery', '2023-05-07T09:40'];

const contain = (text: string, event: Given = DAY) => {
  const account = told({ text, events: [event] });
  const metric = incidentMetrics(account).find(({ id }) => id === 'contain');
  return metric?.values.map(({ interval, to }) => ({
    words: describeInterval(interval, ENGLISH),
    said: to.row.event.dateText,
  }));
};

describe('told by how soon it came', () => {
  it.each([
    [
      'On May 7 an employee noticed it and immediately shut the server down.',
      'same day',
      'immediately shut the server down',
    ],
    ['We learned of it on May 7. We immediately disconnected the server.', 'same day', 'immediately disconnected'],
    ['It was found on May 7. The servers were shut off at once.', 'same day', 'shut off at once'],
    ['It was found on May 7. The account was instantly locked.', 'same day', 'instantly locked'],
    [
      'The call came on May 7. The server was unplugged within an hour of the call.',
      '≤ 1 day',
      'unplugged within an hour of the call',
    ],
    [
      'It was found on May 7. Within two days the accounts had been disabled.',
      '≤ 2 days',
      'Within two days the accounts had been disabled',
    ],
    [
      'It was found on May 7.\nUpon discovering the intrusion, we immediately took the site offline.',
      'same day',
      'immediately took the site offline',
    ],
    [
      'Am 7. Mai, May 7, fiel es auf. Die Server wurden sofort vom Netz genommen.',
      'same day',
      'sofort vom Netz genommen',
    ],
    [
      'El May 7 se descubrió. Se desconectó todo; inmediatamente se bloqueó la cuenta.',
      'same day',
      'inmediatamente se bloqueó',
    ],
    ['Le May 7, on le découvre. Le serveur est aussitôt déconnecté.', 'same day', 'aussitôt déconnecté'],
  ])('%s: %s', (text, words, said) => expect(contain(text)).toEqual([{ words, said }]));

  it.each([
    ['The call came at 9:40 am on May 7. Within an hour of the call the server was unplugged.', '≤ 60 min'],
    ['It was seen at 9:40 am on May 7. The account was locked within 20 minutes.', '≤ 20 min'],
    ['It was seen at 9:40 am on May 7. The account was locked at once.', 'same day'],
  ])('%s: %s', (text, words) => expect(contain(text, CLOCK)?.map((value) => value.words)).toEqual([words]));
});

it.each([
  'It was found on May 7. We immediately launched an inquiry and later secured our network.',
  'It was found on May 7. We immediately notified the police.',
  'It was found on May 7. The server was not immediately shut down.',
  'It was found on May 7. Nobody immediately disconnected it.',
  'It was found on May 7. Anyone concerned should have the account locked at once.',
  'It was found on May 7. We will block such accounts immediately.',
  'It was found on May 7. The staff tried to have it shut off at once.',
  'It was found on May 7. The insurer’s line was closed within an hour of the storm.',
  'It was found on May 7. The report is long. The door was locked at once.',
  'It was found on May 7.\nA year before, another server was shut off at once.',
  'It was found on May 7. Letters went out within two days.',
])('says nothing of “%s”', (text) => expect(contain(text)).toEqual([]));

it('a containment that has a date counts before words', () => {
  const account = told({
    text: 'It was found on May 7. The servers were shut off at once. On May 9 the last was isolated.',
    events: [DAY, ['May 9', 'containment', '2023-05-09']],
  });
  const values = incidentMetrics(account).find(({ id }) => id === 'contain')?.values ?? [];
  expect(values.map(({ interval }) => describeInterval(interval, ENGLISH))).toEqual(['2 days']);
});

it('where the discovery is not known to the day nothing is reckoned from it', () => {
  const account = told({
    text: 'It was found in May 2023. The servers were shut off at once.',
    events: [['in May 2023', 'discovery', '2023-05']],
  });
  expect(incidentMetrics(account).find(({ id }) => id === 'contain')?.values).toEqual([]);
});
