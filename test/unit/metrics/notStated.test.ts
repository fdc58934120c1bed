import { describe, expect, it } from 'vitest';
import { notStated, type OpenQuestion } from '../../../lib/metrics/notStated.ts';
import { whoIsWho } from '../../../lib/metrics/whoIsWho.ts';
import { sampleAccount, type Told, told } from './accounts.ts';

// Read here: the first analysis unpacks the models, which takes longer than a test may on a busy machine.
const city = sampleAccount('city-notice');
const legal = sampleAccount('legal-notice');

it('the city’s post leaves open who the vendor is, how many, when they were told, and whether a regulator was', () => {
  const open = notStated(city);
  const asked: OpenQuestion[] = ['vendor', 'people-affected', 'way-in', 'people-told', 'regulator', 'time-zone'];
  expect(open).toEqual(expect.arrayContaining(asked));
  const said: OpenQuestion[] = ['data-types', 'intrusion-start', 'intrusion-end', 'discovery', 'contained', 'restored'];
  expect(said.filter((question) => open.includes(question))).toEqual([]);
});

it('the full notice leaves open who did it, and nothing else', () => {
  expect(notStated(legal)).toEqual(['actor']);
});

describe('a question is asked unless the article answers it', () => {
  it.each<[string, Told, OpenQuestion, boolean]>([
    ['no count', { text: 'Customers are affected.', events: [] }, 'people-affected', true],
    [
      'a vendor that is not named',
      { text: 'The vendor.', events: [], entities: [vendor('Vendor (not named)')] },
      'vendor',
      true,
    ],
    ['a vendor that is', { text: 'Superion.', events: [], entities: [vendor('Superion')] }, 'vendor', false],
    ['no vendor at all', { text: 'Nobody.', events: [] }, 'vendor', false],
    ['phishing', { text: 'An employee fell for a phishing e-mail.', events: [] }, 'way-in', false],
    ['patched for known vulnerabilities', { text: 'We test for known vulnerabilities.', events: [] }, 'way-in', true],
    ['a flaw that was exploited', { text: 'They exploited a flaw in the portal.', events: [] }, 'way-in', false],
    ['a stolen cookie', { text: 'They used a stolen session cookie.', events: [] }, 'way-in', false],
    ['put where all can read it', { text: 'A clerk uploaded it to a public repository.', events: [] }, 'way-in', false],
    ['papers by name', { text: 'It held scans of 38,000 passports.', events: [] }, 'data-types', false],
    ['data of no kind', { text: 'Data was affected.', events: [] }, 'data-types', true],
    ['the plug pulled', { text: 'Staff pulled the plug on every server.', events: [] }, 'contained', false],
    ['stolen', { text: 'Thieves made off with the data.', events: [] }, 'data-taken', false],
    [
      'an outage, which is noticed',
      { text: 'On May 1 the phones fell silent.', events: [['May 1', 'outage', '2018-05-01']] },
      'discovery',
      false,
    ],
    [
      'said not to be',
      { text: 'There is no evidence that any information was taken.', events: [] },
      'data-taken',
      false,
    ],
    ['within reach', { text: 'Card data may have been exposed.', events: [] }, 'data-taken', true],
    ['taken offline, no date', { text: 'The site was taken offline at once.', events: [] }, 'contained', false],
    ['an outage without an end', { text: 'The outage went on.', events: [] }, 'restored', true],
    ['no outage', { text: 'A laptop was lost.', events: [] }, 'restored', false],
    [
      'a clock time without a zone',
      { text: 'At 11:24 they called.', events: [['11:24', 'discovery', '2018-09-27T11:24']] },
      'time-zone',
      true,
    ],
    [
      'days alone',
      { text: 'On May 1 they called.', events: [['May 1', 'discovery', '2018-05-01']] },
      'time-zone',
      false,
    ],
    [
      'a regulator, and when it was told',
      { text: 'The ICO was told on May 3.', events: [['May 3', 'regulator_notice', '2018-05-03']] },
      'regulator',
      false,
    ],
    [
      'a regulator, and not when',
      { text: 'The ICO looks into it.', events: [], entities: [{ canonical: 'ICO', role: 'regulator' }] },
      'regulator-told',
      true,
    ],
    [
      'a regulator that stands in advice alone',
      {
        text: 'You may file a complaint with the FTC.',
        events: [],
        entities: [{ canonical: 'FTC', role: 'regulator' }],
      },
      'regulator',
      true,
    ],
  ])('%s', (_, passage, question, isAsked) => {
    expect(notStated(told(passage)).includes(question)).toBe(isAsked);
  });
});

it('names who is who, how many at most and at least, and which data, each with its places', () => {
  const { parties, affected, data } = whoIsWho(legal);
  expect(parties.victim.map(({ name }) => name)).toContain('Harrowgate Dental Partners, P.C.');
  expect(parties.investigator.map(({ name }) => name)).toEqual(['Kestrel Point Security']);
  expect(affected.map(({ count, text }) => [count, text])).toEqual([
    [11406, '11,406 patients'],
    [8093, '8,093 patients'],
    [612, '612 patients'],
  ]);
  expect(data.map(({ name }) => name)).toContain('SSN');
  const { text } = legal.article;
  expect(affected[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['11,406 patients']);
});

it('keeps the bound of a count', () => {
  const passage = told({ text: 'Up to 110 million people.', events: [] });
  const mention = {
    start: 6,
    end: 24,
    text: '110 million people',
    type: 'COUNT_AFFECTED' as const,
    canonical: '110000000',
  };
  const entity = { type: mention.type, canonical: mention.canonical, aliases: [], role: null };
  const account = { ...passage, entities: [{ ...entity, mentions: [{ ...mention, bound: 'at-most' as const }] }] };
  expect(whoIsWho(account).affected).toEqual([
    expect.objectContaining({ count: 110_000_000, bound: 'at-most', mentions: [{ start: 6, end: 24 }] }),
  ]);
});

function vendor(canonical: string) {
  return { canonical, role: 'vendor' as const, aliases: ['The vendor'] };
}
