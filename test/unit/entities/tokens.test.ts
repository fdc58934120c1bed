import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/entities/tokens.ts';

const words = (text: string) => tokenize(text, [{ start: 0, end: text.length }]).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['St. Petersburg, Fla.', ['St.', 'Petersburg', ',', 'Fla', '.']],
    ['Equifax’s data', ['Equifax', '’s', 'data']],
    ['AT&T and T-Mobile', ['AT&T', 'and', 'T-Mobile']],
    ['the U.S. said', ['the', 'U.S.', 'said']],
    ['Booking.com 3.0', ['Booking.com', '3.0']],
    ['at 1:30PM on', ['at', '1:30PM', 'on']],
    ['Robert H. Baldwin, Jr.', ['Robert', 'H.', 'Baldwin', ',', 'Jr.']],
    ['end.Next', ['end', '.', 'Next']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows where sentences open', () => {
    const text = 'It fell. Then (as “Target” said) it rose';
    const opening = tokenize(text, [{ start: 0, end: text.length }]).filter(
      (token) => token.opens && /\p{L}/u.test(token.text),
    );
    expect(opening.map((token) => token.text)).toEqual(['It', 'Then', 'as', 'Target']);
  });

  it('gives offsets into the article, block by block', () => {
    const text = 'One two\nThree';
    const tokens = tokenize(text, [
      { start: 0, end: 7 },
      { start: 8, end: 13 },
    ]);
    expect(tokens.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ['One', 0],
      ['two', 0],
      ['Three', 1],
    ]);
  });
});
