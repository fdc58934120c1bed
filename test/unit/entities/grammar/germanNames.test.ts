import { describe, expect, it } from 'vitest';
import { findGermanNames } from '../../../../lib/entities/grammar/germanNames.ts';

const found = (text: string) => findGermanNames(text).map(({ type, canonical }) => `${type} ${canonical}`);

describe('findGermanNames', () => {
  it.each([
    ['Geschäftsführerin Heike Althoff sagte es', 'PERSON Heike Althoff'],
    ['Bürgermeister Jens von Kroll zahlt nicht', 'PERSON Jens von Kroll'],
    ['sagte er der Westfalenpost', 'ORG Westfalenpost'],
    ['Strom in Brunnhausen fließt', 'PLACE Brunnhausen'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each(['Er liest Zeitung.', 'in Arbeit', 'im Pflegeheim', 'Der Sprecher sagte', 'aus Pflegeheim'])(
    'none in: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
