/** @vitest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { TagPart } from '../../../../components/settings/TagPart.tsx';
import { createTags } from '../../../../components/settings/tagsState.ts';
import type { OwnTag } from '../../../../lib/library/recordTypes.ts';
import type { Annotation, SavedArticle } from '../../../../lib/model.ts';
import { type Retagged, retag, retagBack, type TagWrites } from '../../../../lib/tags/retag.ts';
import { ENGLISH } from '../../../../lib/words/english.ts';
import { annotation, at, savedArticle } from '../../platform/store/records.ts';
import { nameOf, words } from '../stage.tsx';

let articles: SavedArticle[];
let annotations: Annotation[];
let own: OwnTag[];
let second: number;
const root = document.createElement('div');

/** The real list over its real state; the test plays the library. */
beforeEach(async () => {
  articles = [savedArticle('a', { tags: ['vendors', 'report'] })];
  annotations = [annotation('1', 'a', { tags: ['vendors'] }), annotation('2', 'a', { tags: ['vendors', 'ask'] })];
  own = [];
  second = 10;
  const put = <R extends { id: string }>(stored: R[], news: readonly R[]): R[] => [
    ...stored.filter(({ id }) => !news.some((each) => each.id === id)),
    ...news,
  ];
  const live = () => own.filter(({ deletedAt }) => deletedAt === undefined);
  const counts = () => {
    const ofArticles = articles.flatMap(({ tags = [] }) => tags);
    const all = [...ofArticles, ...annotations.flatMap(({ tags }) => tags)];
    const count = (tags: string[], tag: string) => tags.filter((each) => each === tag).length;
    return [...new Set(all)].map((tag) => ({ tag, count: count(all, tag), articles: count(ofArticles, tag) }));
  };
  const write = (writes: TagWrites) => {
    articles = put(articles, writes.articles);
    annotations = put(annotations, writes.annotations);
    own = put(own, writes.tags);
  };
  const state = createTags({
    ownTags: async () => live(),
    tags: async () => counts(),
    writeTags: async (tags) => write({ articles: [], annotations: [], tags }),
    retag: async (from, to, now): Promise<Retagged> => {
      const { writes, ...done } = retag({ articles, annotations, tags: live() }, from, to, now);
      write(writes);
      return done;
    },
    retagBack: async (done, now) => write(retagBack({ articles, annotations, tags: own }, done, now)),
    now: () => at(second++),
    uuid: () => crypto.randomUUID(),
    words: () => ENGLISH,
  });
  document.body.replaceChildren(root);
  state.props.subscribe((props) => act(() => render(<TagPart {...props} />, root)));
  await state.read();
});

const controls = () => [...root.querySelectorAll<HTMLElement>('button, input, select')];
function control(name: string): HTMLElement {
  const found = controls().find((each) => nameOf(each) === name);
  if (!found) throw new Error(`expected a control named ${name}, got ${controls().map(nameOf).join(' | ')}`);
  return found;
}
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
async function click(name: string): Promise<void> {
  act(() => control(name).click());
  await settled();
}
async function type(name: string, text: string, event = 'input'): Promise<void> {
  act(() => {
    const field = control(name) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
  await settled();
}
const shown = () =>
  [...root.querySelectorAll('li')].map((row) => {
    const name = words(row.querySelector('.settings-tag-name')?.textContent ?? '');
    return `${name}, ${words(row.querySelector('.soft')?.textContent ?? '')}, ${row.querySelector('select')?.value}`;
  });

it('lists what is used, adds to it, and gives colours', async () => {
  expect(shown()).toEqual(['ask, on 1 passage, ', 'report, on 1 article, ', 'vendors, on 2 passages and 1 article, ']);
  await type('New tag', ' to   check ');
  await click('Add the tag');
  await type('Colour of vendors', 'blue', 'change');
  expect(shown()).toEqual([
    'ask, on 1 passage, ',
    'report, on 1 article, ',
    'to check, not used, ',
    'vendors, on 2 passages and 1 article, blue',
  ]);
  await type('Colour of vendors', '', 'change');
  expect(own.map(({ name, colour }) => [name, colour])).toEqual([
    ['to check', null],
    ['vendors', null],
  ]);
});

it('a tag that is there is not added again', async () => {
  for (const name of ['Check', 'check', '  ']) {
    await type('New tag', name);
    await click('Add the tag');
  }
  expect(own.map(({ name }) => name)).toEqual(['Check']);
});

it('renames everywhere, says so, and takes it back', async () => {
  await click('Rename vendors');
  expect(document.activeElement).toBe(control('New name of vendors'));
  await type('New name of vendors', 'suppliers');
  await click('Save');
  expect(root.querySelector('[role="status"]')?.textContent).toContain(
    '“vendors” is “suppliers” now, on 2 passages and 1 article.',
  );
  expect(shown()).toEqual([
    'ask, on 1 passage, ',
    'report, on 1 article, ',
    'suppliers, on 2 passages and 1 article, ',
  ]);
  await click('Undo');
  expect(shown()).toEqual(['ask, on 1 passage, ', 'report, on 1 article, ', 'vendors, on 2 passages and 1 article, ']);
  expect(controls().map(nameOf)).not.toContain('Undo');
});

it('says before that two tags become one, and merges and deletes with undo, the last first', async () => {
  await click('Rename vendors');
  await type('New name of vendors', 'ASK');
  expect(root.textContent).toContain('“vendors” and “ask” become one tag.');
  await click('Merge');
  expect(shown()).toEqual(['ask, on 2 passages and 1 article, ', 'report, on 1 article, ']);
  await click('Delete ask everywhere');
  expect(shown()).toEqual(['report, on 1 article, ']);
  expect(root.querySelector('[role="status"]')?.textContent).toContain(
    '“ask” was deleted, from 2 passages and 1 article.',
  );
  await click('Undo');
  expect(shown()).toEqual(['ask, on 2 passages and 1 article, ', 'report, on 1 article, ']);
  await click('Undo');
  expect(shown()).toEqual(['ask, on 1 passage, ', 'report, on 1 article, ', 'vendors, on 2 passages and 1 article, ']);
});
