import { describe, expect, it } from 'vitest';
import { findBasedPlaces } from '../../../../lib/entities/grammar/basedPlaces.ts';
import { tokenize } from '../../../../lib/entities/tokens.ts';

const found = (text: string) =>
  findBasedPlaces(text, tokenize(text, [{ start: 0, end: text.length }])).map(({ canonical }) => canonical);

describe('findBasedPlaces', () => {
  it.each([
    ['the Duluth-based system', 'Duluth'],
    ['a San Francisco-area clinic', 'San Francisco'],
    ['Pleaville-based Quessix', 'Pleaville'],
  ])('%s', (text, place) => {
    expect(found(text)).toEqual([place]);
  });

  it.each(['a Web-based portal', 'Windows-based machines', 'a cloud-based store', 'Risk-based pay', 'the base'])(
    'none in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
