import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPassage } from '../../../../lib/library/search/findPassage.ts';
import { wordsOf } from '../../../../lib/library/search/wordsOf.ts';
import type { Annotation } from '../../../../lib/model.ts';
import { annotation, savedArticle } from '../../platform/store/records.ts';

const article = (text: string) => {
  const saved = savedArticle('a');
  return { ...saved, article: { ...saved.article, text } };
};
const note = (words: string, start = 7): Annotation => {
  const one = annotation('1', 'a', { note: words });
  return { ...one, target: { ...one.target, position: { start, end: start + 5 } } };
};
/** The passage with its matches in brackets. */
function shown(text: string, query: string, annotations: Annotation[] = []): string | null {
  const passage = findPassage(article(text), annotations, query);
  if (passage === null) return null;
  let words = passage.words;
  for (const { start, end } of passage.matches.toReversed()) {
    words = `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`;
  }
  return `${passage.from} ${passage.at}: ${words}`;
}

const FILLER = 'lorem ipsum dolor sit amet '.repeat(20);

it.each([
  ['The city told its customers.', 'city', [], 'text 4: The [city] told its customers.'],
  ['Señor O’Neil-Ruiz knew', 'senor ruiz', [], 'text 0: [Señor] O’Neil-[Ruiz] knew'],
  ['Payments stopped', 'pay', [], 'text 0: [Payments] stopped'],
  ['One\nline', 'line', [], 'text 4: One [line]'],
  [
    'The payment. The vendor. The payment to the vendor.',
    'vendor payment',
    [],
    'text 4: The [payment]. The [vendor]. The [payment] to the [vendor].',
  ],
  ['the city', 'city', [note('ask the city again')], 'note 7: ask the [city] again'],
  ['the city and the vendor', 'city vendor', [note('the city')], 'text 4: the [city] and the [vendor]'],
  ['nothing of it', 'superion', [], null],
  ['anything', ' – ', [], null],
])('in %j, %j is found', (text, query, annotations, expected) => {
  expect(shown(text, query, annotations)).toBe(expected);
});

it('shows where most of the words stand together, cut between words', () => {
  const text = `The vendor was told. ${FILLER}Then the city told the vendor of the breach. ${FILLER}`;
  const words = shown(text, 'city vendor breach') ?? '';
  expect(words).toMatch(/^text \d+: ….*the \[city\] told the \[vendor\] of the \[breach\]\. lorem.*…$/);
  expect(words).toMatch(/: …(lorem|ipsum|dolor|sit|amet)\b/);
});

it('finds what only a quote has that the text has lost', () => {
  const one = annotation('1', 'a', {});
  const lost = {
    ...one,
    target: { quote: { exact: 'the old words', prefix: '', suffix: '' }, position: { start: 3, end: 16 } },
  };
  expect(shown('The new text', 'old', [lost])).toBe('quote 3: the [old] words');
  expect(shown('The new text', 'old', [{ ...lost, status: 'rejected' }])).toBeNull();
});

it('marks only words that were asked for, at their place in the text', () => {
  const word = fc.constantFrom('ab', 'abc', 'Äb', 'b', 'ﬁ', 'c', '12', 'é', '–', '\n');
  const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom('a', 'ab b', 'fi', 'c 12', 'e ab c'), (words, query) => {
      const passage = findPassage(article(words), [], query);
      const asked = wordsOf(query);
      const isAsked = (one: string) => wordsOf(one).some((each) => asked.some((start) => each.startsWith(start)));
      expect(passage === null).toBe(!words.split(/\s/).some(isAsked));
      if (passage === null) return;
      const marked = passage.matches.map(({ start, end }) => passage.words.slice(start, end));
      expect(marked.every(isAsked)).toBe(true);
      expect(words.startsWith(marked[0] ?? '?', passage.at ?? -1)).toBe(true);
      expect(passage.words.length).toBeLessThan(260);
    }),
  );
});
