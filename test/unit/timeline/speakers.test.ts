import { describe, expect, test } from 'vitest';
import { textToArticle } from '../../../lib/article/textToArticle.ts';
import type { Entity } from '../../../lib/model.ts';
import { speakersOf } from '../../../lib/timeline/speakers.ts';

/** The speaker's name in each block; the author's is "author". */
function names(text: string, entities: readonly Entity[] = []): (string | null)[] {
  const article = textToArticle({ text });
  const speakers = speakersOf(article, entities);
  return article.blocks.map((block) => {
    const speaker = speakers.get(block);
    return speaker?.role === 'author' ? 'author' : (speaker?.name ?? null);
  });
}

describe('a quoted document is introduced by name', () => {
  test.each([
    ['Now look at this disclosure from St. Petersburg, which I reproduce below.', 'St. Petersburg'],
    ['Here is the statement issued by Acme Corp:', 'Acme Corp'],
    ["Acme's statement reads:", 'Acme'],
    ['Blackbaud wrote to its customers:', 'Blackbaud'],
    ['According to the City of Indio:', 'City of Indio'],
    ['In a letter dated May 8, the clinic says:', null],
    ['It reads:', null],
  ])('%s', (line, name) => expect(names(`${line}\n> We have learned of an incident.`)).toEqual(['author', name]));
});

test('blocks of one quotation have one speaker, the next quotation its own', () => {
  const text = 'A notice from Acme:\n> First.\n> Second.\nBut the county of Indio wrote, later:\n> Third.\nWell.';
  expect(names(text)).toEqual(['author', 'Acme', 'Acme', 'author', 'Indio', 'author']);
});

test('the name is the one used for the entity elsewhere', () => {
  const text = 'A notice from the VA:\n> First.';
  const at = text.indexOf('VA');
  const entity: Entity = {
    type: 'ORG',
    canonical: 'U.S. Department of Veterans Affairs',
    aliases: ['VA'],
    role: null,
    mentions: [{ start: at, end: at + 2, text: 'VA', type: 'ORG', canonical: 'U.S. Department of Veterans Affairs' }],
  };
  expect(names(text, [entity])).toEqual(['author', 'U.S. Department of Veterans Affairs']);
});

test('the author carries the byline', () => {
  const article = textToArticle({ text: 'One line of text.' });
  const withByline = { ...article, metadata: { ...article.metadata, byline: 'Dissent' } };
  expect([...speakersOf(withByline, []).values()]).toEqual([{ role: 'author', name: 'Dissent' }]);
});
