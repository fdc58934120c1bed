import { describe, expect, test } from 'vitest';
import type { TextLanguage } from '../../../lib/language/languageOf.ts';
import { foldWords } from '../../../lib/timeline/foldWords.ts';
import { patternSource } from '../../../lib/timeline/kinds/cue.ts';
import { findCues } from '../../../lib/timeline/kinds/findCues.ts';
import { lexiconOf } from '../../../lib/timeline/kinds/kinds.ts';
import { openingsOf } from '../../../lib/timeline/kinds/openings.ts';
import { KIND_CASES } from './kindCases.ts';

describe('what a match may begin with', () => {
  test.each([
    ['told', ['tol']],
    ['(sent|mailed)', ['sen', 'mai']],
    ['(was |were )*(stolen|taken)', ['was', 'wer', 'sto', 'tak']],
    ['(first )?seen', ['fir', 'see']],
    ['ag', ['ag']],
    ['hit*', ['hit']],
    ['[nv]icht', ['nic', 'vic']],
    ['[0-9]+ files', ['']],
    ['on ~ ice', ['on']],
    ['u.s.', ['u.s']],
    ['break ?in', ['bre']],
    ['gb ?s', ['gb', 'gbs']],
  ])('%s', (pattern, openings) => {
    expect([...openingsOf(patternSource(pattern))].sort()).toEqual([...openings].sort());
  });
});

/** One regular expression a group, which tries every alternative at every place. */
function slowGroups(language: TextLanguage) {
  return lexiconOf(language).cues.groups.map(({ kind, weight, words }) => ({
    name: `${kind} ${weight}`,
    pattern: new RegExp(`\\b(?:${words.map(patternSource).join('|')})\\b`, 'g'),
  }));
}

function findSlowly(groups: ReturnType<typeof slowGroups>, folded: string): string[] {
  return groups.flatMap(({ name, pattern }) =>
    // An optional word before may leave its space behind: a match from the index always begins at a word.
    [...folded.matchAll(pattern)].map(({ 0: found, index }) => {
      const words = found.trimStart();
      return `${name} ${index + found.length - words.length} ${words}`;
    }),
  );
}

const SENTENCES: [TextLanguage, string[]][] = [
  ['en', Object.values(KIND_CASES).flat()],
  [
    'de',
    [
      'Am 3. Mai drangen Unbekannte in die Server ein und verschlüsselten sie.',
      'Die Behörde wurde am 5. Mai informiert.',
    ],
  ],
  ['es', ['El 3 de mayo los atacantes accedieron a los sistemas; la empresa notificó a la AEPD el 5 de mayo.']],
  ['fr', ['Le 3 mai, des pirates ont chiffré les serveurs ; la CNIL a été prévenue le 5 mai.']],
];

test.each(SENTENCES)('the index finds the cues that the patterns themselves find: %s', (language, sentences) => {
  const groups = slowGroups(language);
  const all = sentences.flatMap((sentence) => {
    const folded = foldWords(sentence);
    const found = findCues(lexiconOf(language).cues, folded, 0).map(
      ({ kind, weight, start, end }) => `${kind} ${weight} ${start} ${folded.slice(start, end)}`,
    );
    expect(found.sort()).toEqual(findSlowly(groups, folded).sort());
    return found;
  });
  expect(all.length).toBeGreaterThanOrEqual(sentences.length);
});

test('offsets are those of the whole text', () => {
  const [hit] = findCues(lexiconOf('en').cues, 'we discovered it', 100);
  expect(hit).toMatchObject({ kind: 'discovery', start: 103, end: 113 });
});
