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
    ['St. Petersburg has now sent its customers a dated list of every call. I copy it here.', 'St. Petersburg'],
    ['They never learn. Acme Corp. finally responded:', 'Acme Corp'],
    ['It has sent its customers a list.', null],
    ['Nobody has told St. Petersburg a thing.', null],
    ['I asked for more, and got this:', null],
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

test.each([
  ['It reads:\n> Notice from the City of Indio\n> We have learned of an incident.', 'City of Indio'],
  ['It reads:\n> Notice of an incident\n> We have learned of an incident.', null],
])('a document names itself: %s', (text, name) => expect(names(text)).toEqual(['author', name, name]));

test('a page without a byline speaks in the name of its site', () => {
  const article = textToArticle({ text: 'One line of text.' });
  const onSite = { ...article, metadata: { ...article.metadata, byline: null, siteName: 'Breach Blog' } };
  expect([...speakersOf(onSite, []).values()]).toEqual([{ role: 'author', name: 'Breach Blog' }]);
});

test('the author carries the byline', () => {
  const article = textToArticle({ text: 'One line of text.' });
  const withByline = { ...article, metadata: { ...article.metadata, byline: 'Dissent' } };
  expect([...speakersOf(withByline, []).values()]).toEqual([{ role: 'author', name: 'Dissent' }]);
});
