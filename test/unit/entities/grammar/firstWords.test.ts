import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTOR_CUES } from '../../../../lib/entities/grammar/actorCues.ts';
import { byFirstWord, matchesAt, placesOf } from '../../../../lib/entities/grammar/firstWords.ts';

const CORPUS = 'test/corpus/blind';
const texts = readdirSync(CORPUS).map((file) =>
  readFileSync(`${CORPUS}/${file}`, 'utf8').replace(/\]\{[^}]*\}|\[/g, ''),
);

describe('placesOf', () => {
  it('finds words in order, both halves of a hyphenated one, and not within longer words', () => {
    const thing = { first: new Set(['data', 'theft', 'Täter']) };
    const text = 'data-theft, database; die Täter: data';
    expect(placesOf(text, byFirstWord([thing])).get(thing)).toEqual([0, 5, 26, 33]);
  });
});

describe('matchesAt', () => {
  it('finds what a global expression finds, without overlap', () => {
    expect(matchesAt('a a a b', /a a/y, [0, 2, 4]).map(({ index }) => index)).toEqual([0]);
    expect(matchesAt('a a a b', /a b/y, [0, 2, 4]).map(({ index }) => index)).toEqual([4]);
  });
});

describe('the cues of gangs and programs', () => {
  const triggered = ACTOR_CUES.filter((cue) => cue.first !== null);
  const places = texts.map((text) => placesOf(text, byFirstWord(triggered)));

  it.each(triggered.map((cue) => [cue.pattern.source.slice(0, 80), cue] as const))(
    'name all first words of %s',
    (_, cue) => {
      const global = new RegExp(cue.pattern.source, 'g');
      texts.forEach((text, i) => {
        const everywhere = [...text.matchAll(global)].filter(
          ({ index }) => !/[\p{L}\p{N}]/u.test(text[index - 1] ?? ''),
        );
        const there = matchesAt(text, cue.pattern, places[i]?.get(cue));
        expect(there.map((match) => [match.index, match[0]])).toEqual(
          everywhere.map((match) => [match.index, match[0]]),
        );
      });
    },
  );
});
