import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../../lib/entities/patterns/money.ts';

const found = (text: string, decimalComma = false) =>
  findMoney(text, decimalComma).map((c) => [text.slice(c.start, c.end), c.canonical]);

describe('findMoney', () => {
  it.each([
    ['paid $22 million in bitcoin', '$22 million', 'USD 22000000'],
    ['fined £20million', '£20million', 'GBP 20000000'],
    ['floated £183.39 million', '£183.39 million', 'GBP 183390000'],
    ['more than $1,234,567.', '$1,234,567', 'USD 1234567'],
    ['sold at $20 to $100 apiece', '$20 to $100', 'USD 20-100'],
    ['between $5 million and $10 million in losses', '$5 million and $10 million', 'USD 5000000-10000000'],
    ['a $4.5M settlement', '$4.5M', 'USD 4500000'],
    ['US$300 million', 'US$300 million', 'USD 300000000'],
    ['A$50 million', 'A$50 million', 'AUD 50000000'],
    ['about 350 BTC', '350 BTC', 'BTC 350'],
    ['five million dollars', 'five million dollars', 'USD 5000000'],
    ['EUR 1.2 billion', 'EUR 1.2 billion', 'EUR 1200000000'],
    ['€746 million from Amazon', '€746 million', 'EUR 746000000'],
    ['a 10 million euro fine', '10 million euro', 'EUR 10000000'],
  ])('%s', (text, words, canonical) => {
    expect(found(text)).toEqual([[words, canonical]]);
  });

  it.each([
    ['1,5 Millionen Euro Lösegeld', '1,5 Millionen Euro', 'EUR 1500000'],
    ['une rançon de 1,5 million d’euros', '1,5 million d’euros', 'EUR 1500000'],
    ['4,5 millones de euros', '4,5 millones de euros', 'EUR 4500000'],
    ['20.000 Euro', '20.000 Euro', 'EUR 20000'],
  ])('with a decimal comma: %s', (text, words, canonical) => {
    expect(found(text, true)).toEqual([[words, canonical]]);
  });

  it.each([
    '10% off',
    '22 million people',
    'Prices from $11.99 to $20.20',
    'the pound rose',
    'a dollar store',
    'won 5 games',
    'Section 5(1)(f)',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('joins two sums by "and" only after "between"', () => {
    expect(found('He paid $5 and $10 more.')).toEqual([
      ['$5', 'USD 5'],
      ['$10', 'USD 10'],
    ]);
  });
});
