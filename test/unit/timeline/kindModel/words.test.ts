import { describe, expect, test } from 'vitest';
import { CONCEPTS, type Concept } from '../../../../lib/timeline/kindModel/concepts/concept.ts';
import { readWords } from '../../../../lib/timeline/kindModel/words.ts';

function conceptsIn(text: string): Map<string, string[]> {
  const words = readWords(text, { start: 0, end: text.length }, [], 'en');
  return new Map(
    words.map(({ start, end, concepts }) => [text.slice(start, end), concepts.map((c) => CONCEPTS[c] ?? '')]),
  );
}

describe('concepts of words', () => {
  const cases: [text: string, word: string, concept: Concept][] = [
    ['The hackers stole files', 'hackers', 'ATTACKER'],
    ['The hackers stole files', 'stole', 'STEAL'],
    ['It told the regulator', 'told', 'TELL'],
    ['It told the regulator', 'regulator', 'REGULATOR'],
    ['The firm went public', 'went', 'ANNOUNCE'],
    ['It took the server offline', 'took', 'SHUT'],
    ['Forensics were ordered', 'Forensics', 'EXPERT'],
    ['the secret service called', 'secret', 'POLICE'],
  ];
  test.each(cases)('%s: %s is %s', (text, word, concept) => expect(conceptsIn(text).get(word)).toContain(concept));

  test('a phrase whose words stand apart is none', () => {
    expect(conceptsIn('It went along with what the public said').get('went')).not.toContain('ANNOUNCE');
  });
});

test('offsets are those of the text, accents and all', () => {
  const text = 'Vor «Größe» und Übung: x';
  const words = readWords(text, { start: 4, end: text.length }, [], 'de');
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Größe', 'und', 'Übung', 'x']);
});

test('words of dates are marked and have no concepts', () => {
  const text = 'by March 3 the thieves';
  const [by, march, day, the] = readWords(text, { start: 0, end: text.length }, [{ start: 3, end: 10 }], 'en');
  expect([by, march, day, the].map((word) => word?.isDate)).toEqual([false, true, true, false]);
});
