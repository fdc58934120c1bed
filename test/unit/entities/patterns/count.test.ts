import { describe, expect, it } from 'vitest';
import { countBound, findCounts } from '../../../../lib/entities/patterns/count.ts';

const found = (text: string, decimalComma = false) =>
  findCounts(text, decimalComma).map((c) => [text.slice(c.start, c.end), c.canonical]);

describe('findCounts', () => {
  it.each([
    ['more than 2.3 million individuals were told', '2.3 million individuals', '2300000'],
    ['up to 110 million people', '110 million people', '110000000'],
    ['of 229 patient medical records', '229 patient medical records', '229'],
    ['over 400,000 BA customers and staff', '400,000 BA customers and staff', '400000'],
    ['143 million U.S. consumers', '143 million U.S. consumers', '143000000'],
    ['94 million credit-card accounts', '94 million credit-card accounts', '94000000'],
    ['told 4,117 Vermonters', '4,117 Vermonters', '4117'],
    ['Roughly 58,000 account holders', '58,000 account holders', '58000'],
    ['in Nevada: San Martin (1764 patients)', '1764 patients', '1764'],
    ['Siena (2078 patients)', '2078 patients', '2078'],
    ['the tally may have reached 100 million, he said', '100 million', '100000000'],
    ['Victims: clients, approximately 25', '25', '25'],
    ['Number of Maine residents affected: 12', '12', '12'],
    ['41,000 current and former employees', '41,000 current and former employees', '41000'],
    ['five hundred of its customers', 'five hundred of its customers', '500'],
    ['saw files on twelve individuals', 'twelve individuals', '12'],
    ['five patients were affected', 'five patients', '5'],
    ['7,100 vecinos', '7,100 vecinos', '7100'],
    ['affected 2,600 organizations', '2,600 organizations', '2600'],
  ])('%s', (text, words, canonical) => {
    expect(found(text)).toEqual([[words, canonical]]);
  });

  it.each([
    ['1.500 Kunden', '1.500 Kunden', '1500'],
    ['1,2 Millionen Personen', '1,2 Millionen Personen', '1200000'],
    ['500 000 patients', '500 000 patients', '500000'],
    ['4.500 de sus clientes', '4.500 de sus clientes', '4500'],
  ])('in another language: %s', (text, words, canonical) => {
    expect(found(text, true)).toEqual([[words, canonical]]);
  });

  it.each([
    'an undisclosed number of people',
    'in 2018 customers complained',
    'In May 2017 Equifax customers were told',
    'for 250,000 U.S. businesses, warned of a breach',
    'serves 250,000 patients a year',
    'a firm with 2,000 employees',
    'breaches at three hospitals',
    '$20 million in losses',
    'December 28 customers were told',
    'An attack on 31 March kept staff out of their mail',
    'since 4 May our customers cannot pay',
    'on the 3rd of May customers were told',
    'seit dem 6. Juli können Kunden nichts mehr bestellen',
    'batches of one million cards',
    'the two doctors knew most of their patients',
    'three nurses and two lawyers spoke',
    'version 23.5.0 of the portal',
    'call 911 or 24/7 lines',
    'within 60 days',
    '150 operaciones',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('two counts that "and" joins are two', () => {
    expect(found('About 6,300 students and 540 teachers are affected.')).toEqual([
      ['6,300 students', '6300'],
      ['540 teachers', '540'],
    ]);
  });

  it.each([
    ['affecting more than ', 'at-least'],
    ['in excess of ', 'at-least'],
    ['up to ', 'at-most'],
    ['as many as ', 'at-most'],
    ['approximately ', 'about'],
    ['the records of ', null],
  ])('the bound before a count: %s', (before, bound) => {
    expect(countBound(before)).toBe(bound);
  });
});
