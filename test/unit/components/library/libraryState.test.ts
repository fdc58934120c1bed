import { expect, it } from 'vitest';
import { createLibrary, FIRST_ROWS } from '../../../../components/library/libraryState.ts';
import { writeBreachlineJson } from '../../../../lib/exchange/breachlineJson.ts';
import { LONGEST_FILE, readBreachlineJson } from '../../../../lib/exchange/readBreachlineJson.ts';
import { asArticleId } from '../../../../lib/model.ts';
import { annotation, at, savedArticle } from '../../platform/store/records.ts';
import { file, world } from './world.ts';

const about = { generator: 'test', exportedAt: at(0) };

async function filled() {
  const made = world();
  await made.world.store.keep(savedArticle('a', { createdAt: at(1) }), [annotation('1', 'a')]);
  await made.world.store.keep(savedArticle('b', { createdAt: at(2) }), []);
  await made.world.store.keep(savedArticle('c', { createdAt: at(3) }), []);
  const library = createLibrary(made.world);
  await library.refresh();
  const ids = () => library.articles.value?.map(({ id }) => id);
  const row = (id: string) => {
    const found = library.articles.value?.find((one) => one.id === id);
    if (found === undefined) throw new Error(`expected article ${id} in the list, got ${ids()}`);
    return found;
  };
  return { ...made, library, ids, row };
}

it('shows the newest before it has read all', async () => {
  const made = world();
  const all = Array.from({ length: FIRST_ROWS + 2 }, (_, n) => savedArticle(`a${n}`, { createdAt: at(n) }));
  await made.world.store.write({ articles: all });
  const newestFirst = all.map(({ id }) => id).reverse();
  let drawn: unknown;
  const library = createLibrary({
    ...made.world,
    async painted() {
      drawn = { ids: library.articles.value?.map(({ id }) => id), isPartial: library.isPartial.value };
    },
  });
  await library.refresh();
  expect(drawn).toEqual({ ids: newestFirst.slice(0, FIRST_ROWS), isPartial: true });
  expect(library.articles.value?.map(({ id }) => id)).toEqual(newestFirst);
  expect(library.isPartial.value).toBe(false);
});

it('knows nothing before it has read, then lists newest first', async () => {
  expect(createLibrary(world().world).articles.value).toBeNull();
  expect((await filled()).ids()).toEqual(['c', 'b', 'a']);
});

it('undoes deletions in reverse order, after other actions too', async () => {
  const { library, ids, row, world } = await filled();
  const before = await world.store.open('https://example.org/a');
  await library.remove([row('a')]);
  await library.remove([row('c')]);
  await library.exportRecords(null);
  expect(ids()).toEqual(['b']);
  expect(library.undoables.value.map(({ said }) => said)).toEqual(['Deleted “Notice a”.', 'Deleted “Notice c”.']);
  await library.undo();
  expect(ids()).toEqual(['c', 'b']);
  expect(library.notice.value).toEqual({ kind: 'done', text: 'Restored “Notice c”.' });
  await library.undo();
  expect(ids()).toEqual(['c', 'b', 'a']);
  expect((await world.store.open('https://example.org/a'))?.annotations.length).toBe(before?.annotations.length);
  expect(library.undoables.value).toEqual([]);
  await library.undo();
  expect(ids()).toEqual(['c', 'b', 'a']);
});

it('offers no undo for what an import brought back', async () => {
  const { library, ids, row, downloads } = await filled();
  await library.exportRecords(null);
  await library.remove([row('a')]);
  await library.remove([row('b')]);
  await library.importFiles([file('backup.json', downloads[0]?.text ?? '')]);
  expect(ids()).toEqual(['c', 'b', 'a']);
  expect(library.notice.value?.text).toBe('backup.json: 2 articles and 1 annotation restored. 1 record unchanged.');
  expect(library.undoables.value).toEqual([]);
});

it('deletes once on a double click, and one undo brings it back', async () => {
  const { library, ids, row } = await filled();
  const a = row('a');
  await Promise.all([library.remove([a]), library.remove([a])]);
  expect(library.undoables.value).toHaveLength(1);
  await library.undo();
  expect(ids()).toContain('a');
});

it('says so when an undo cannot bring back what another tab deleted', async () => {
  const { library, row, world } = await filled();
  const a = row('a');
  await world.store.deleteArticles([a.id], at(900));
  await library.remove([a]);
  await library.undo();
  expect(library.notice.value).toMatchObject({ kind: 'failed', text: expect.stringContaining('another tab') });
});

it('moves the keyboard: to Undo after a deletion, to the article after the undo', async () => {
  const { library, row } = await filled();
  await library.remove([row('a')]);
  expect(library.focus.value).toEqual({ at: 'undo' });
  await library.undo();
  expect(library.focus.value).toEqual({ at: 'article', id: 'a' });
});

it('exports everything, imports it elsewhere with nothing lost, and says what it did', async () => {
  const from = await filled();
  await from.library.remove([from.row('b')]);
  await from.library.exportRecords(null);
  const [exported] = from.downloads;
  expect(exported?.name).toBe('breachline-library-2026-01-01T0016.json');
  expect(from.library.notice.value?.text).toBe(
    'Exported 3 articles and 1 annotation, of which 1 record is deleted, to breachline-library-2026-01-01T0016.json.',
  );

  const to = world();
  const library = createLibrary(to.world);
  await library.importFiles([file('x.json', exported?.text ?? '')]);
  expect(library.notice.value).toEqual({
    kind: 'done',
    text: 'x.json: 2 articles and 1 annotation added. 1 record unchanged.',
  });
  expect(await to.world.store.exportAll()).toEqual(await from.world.store.exportAll());
  await library.importFiles([file('x.json', exported?.text ?? '')]);
  expect(library.notice.value?.text).toBe('x.json: nothing in it is new here. Nothing was changed.');
});

it('imports several files, and tells of each', async () => {
  const { library, ids } = await filled();
  const good = writeBreachlineJson({ articles: [savedArticle('d')], annotations: [] }, about);
  await library.importFiles([file('good.json', good), file('bad.json', '{')]);
  expect(ids()).toContain('d');
  expect(library.notice.value?.kind).toBe('failed');
  expect(library.notice.value?.text.split('\n')).toEqual([
    'good.json: 1 article added.',
    expect.stringMatching(/^bad\.json: The file is not JSON .* nothing was imported\.$/),
  ]);
});

it('does not load a file that is too large', async () => {
  const { library } = await filled();
  const text = () => Promise.reject(new Error('expected not to be read'));
  await library.importFiles([{ name: 'huge.json', size: 3 * LONGEST_FILE + 1, text }]);
  expect(library.notice.value).toEqual({
    kind: 'failed',
    text: 'huge.json: The file is too large. Nothing was imported.',
  });
});

it('says so when a file cannot be read', async () => {
  const { library } = await filled();
  const text = () => Promise.reject(new Error('The file was removed'));
  await library.importFiles([{ name: 'gone.json', size: 1, text }]);
  expect(library.notice.value).toEqual({ kind: 'failed', text: 'gone.json: The file was removed' });
});

it('deletes several at once, and one undo brings all back', async () => {
  const { library, ids, row } = await filled();
  await library.remove([row('a'), row('c')]);
  expect(ids()).toEqual(['b']);
  expect(library.undoables.value.map(({ said }) => said)).toEqual(['Deleted “2 articles”.']);
  await library.undo();
  expect(ids()).toEqual(['c', 'b', 'a']);
});

it('puts articles into an incident by its name, and makes it once', async () => {
  const { library, row, world } = await filled();
  await library.addToIncident([row('a').id], 'Click2Gov');
  await library.addToIncident([row('b').id, row('a').id], 'click2gov');
  expect((await world.store.incidents()).map(({ name, articleIds }) => [name, articleIds])).toEqual([
    ['Click2Gov', ['a', 'b']],
  ]);
  expect(library.browse.incidentNames(row('b'))).toBe('Click2Gov');
  expect(library.notice.value?.text).toBe('In “Click2Gov”: 2 articles.');
});

it('tags articles as such, once', async () => {
  const { library, row, world } = await filled();
  await library.tag([row('a').id, row('b').id], 'utility');
  await library.tag([row('a').id], 'utility');
  expect(row('a').tags).toEqual(['utility']);
  expect(await world.store.tags()).toEqual([{ tag: 'utility', count: 2, articles: 2 }]);
});

it('undoes tagging, untagging and putting into an incident, each alone, and keeps what was changed since', async () => {
  const { library, row, world } = await filled();
  const [a, b] = [row('a').id, row('b').id];
  const tagsOf = () => ['a', 'b'].map((id) => row(id).articleTags);
  const inIncidents = async () => (await world.store.incidents()).map(({ name, articleIds }) => [name, articleIds]);
  await library.tag([a], 'old');
  await library.tag([a, b], 'new');
  await library.untag([a, b], 'old');
  await library.addToIncident([a], 'Click2Gov');
  await library.addToIncident([a, b], 'click2gov');
  expect(tagsOf()).toEqual([['new'], ['new']]);
  expect(library.undoables.value.at(-1)?.said).toBe('In “Click2Gov”: 2 articles.');
  await library.undo();
  expect(await inIncidents()).toEqual([['Click2Gov', ['a']]]);
  expect(library.notice.value).toEqual({ kind: 'done', text: 'Undone: In “Click2Gov”: 2 articles.' });
  await library.undo();
  // It was made for that article alone.
  expect(await inIncidents()).toEqual([]);
  await library.undo();
  expect(tagsOf()).toEqual([['new', 'old'], ['new']]);
  // Another tab tags one of them meanwhile: that stays.
  const [read] = await world.store.read([b]);
  if (read === undefined) throw new Error('expected article b');
  const updatedAt = at(5000);
  await world.store.write({ articles: [{ ...read.saved, tags: ['new', 'elsewhere'], updatedAt }] });
  await library.undo();
  expect(tagsOf()).toEqual([['old'], ['elsewhere']]);
  await library.undo();
  expect(tagsOf()).toEqual([[], ['elsewhere']]);
  expect(library.undoables.value).toEqual([]);
});

it('offers no undo for what changed nothing', async () => {
  const { library, row } = await filled();
  const { id } = row('a');
  await library.tag([id], 'x');
  await library.tag([id], 'x');
  await library.untag([id], 'y');
  expect(library.undoables.value.map(({ said }) => said)).toEqual(['Tagged “x”: 1 article.']);
});

it('exports what belongs to chosen articles alone', async () => {
  const { library, row, downloads, world } = await filled();
  await library.addToIncident([row('a').id], 'Its own');
  await library.addToIncident([row('a').id, row('b').id], 'Of others too');
  await library.exportRecords([row('a').id]);
  const read = readBreachlineJson(downloads[0]?.text ?? '');
  if (!read.ok) throw new Error('expected a file that can be read');
  const { articles, annotations, incidents } = read.value;
  expect(
    [articles, annotations, incidents].map((list) => list.map((one) => ('name' in one ? one.name : one.id))),
  ).toEqual([['a'], ['1'], ['Its own']]);
  expect((await world.store.exportAll()).articles).toHaveLength(3);
});

it('searches, sorts and narrows what it lists', async () => {
  const made = await filled();
  const { library, row } = made;
  await made.indexer.sync();
  const shown = () => library.browse.rows.value.map(({ id }) => id);
  await library.browse.search('notice b');
  expect(shown()).toEqual(['b']);
  expect(library.browse.hits.value?.get(row('b').id)?.fields).toEqual(['title']);
  await library.browse.search('');
  library.browse.sortBy('title');
  expect(shown()).toEqual(['a', 'b', 'c']);
  library.browse.sortBy('title');
  expect(shown()).toEqual(['c', 'b', 'a']);
  await library.addToIncident([row('a').id], 'One');
  const [incident] = library.browse.incidents.value;
  library.browse.toggleFilter('incident', incident?.id ?? '');
  expect(shown()).toEqual(['a']);
  library.browse.clearFilters();
  expect(shown()).toHaveLength(3);
});

it('turns what the store rejects into the notice, and goes on', async () => {
  const { world: made } = world();
  const broken = { ...made.store, exportAll: () => Promise.reject(new Error('disk on fire')) };
  const library = createLibrary({ ...made, store: broken });
  await library.exportRecords(null);
  expect(library.notice.value).toEqual({ kind: 'failed', text: 'disk on fire' });
  expect(library.busy.value).toBe(false);
  await library.refresh();
  expect(library.articles.value).toEqual([]);
});

it('reads once for many changes told of at once', async () => {
  const { world: made } = world();
  let lists = 0;
  const counting = {
    ...made.store,
    list: () => {
      lists += 1;
      return made.store.list();
    },
  };
  const library = createLibrary({ ...made, store: counting });
  await Promise.all([library.refresh(), library.refresh(), library.refresh()]);
  expect(lists).toBe(1);
  await library.refresh();
  expect(lists).toBe(2);
});

it('takes spellings of a tag that differ in case for one tag, and gives each back as it was spelled', async () => {
  const { library, world } = await filled();
  const tagsOf = async () => (await world.store.list()).map(({ articleTags }) => articleTags);
  await library.tag([asArticleId('a')], 'Vendor');
  await library.tag([asArticleId('a'), asArticleId('b')], 'vendor');
  expect(await tagsOf()).toEqual([[], ['vendor'], ['Vendor']]);
  await library.untag([asArticleId('a'), asArticleId('b')], 'VENDOR');
  expect(await tagsOf()).toEqual([[], [], []]);
  await library.undo();
  expect(await tagsOf()).toEqual([[], ['vendor'], ['Vendor']]);
  await library.undo();
  expect(await tagsOf()).toEqual([[], [], ['Vendor']]);
});
