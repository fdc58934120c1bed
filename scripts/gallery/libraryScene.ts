import { createCompare } from '../../components/compare/compareState.ts';
import { createIncidents } from '../../components/incidents/incidentsState.ts';
import type { LibrarySearch } from '../../components/library/librarySearch.ts';
import { createLibrary, FIRST_ROWS } from '../../components/library/libraryState.ts';
import { textToArticle } from '../../lib/article/textToArticle.ts';
import { createComparer } from '../../lib/library/compare/comparer.ts';
import { asArticleId, asInstant, type SavedArticle } from '../../lib/model.ts';
import { createIndexer } from '../../lib/platform/library/createIndexer.ts';
import { createStudyShelf } from '../../lib/platform/store/createStudyShelf.ts';
import { connect } from '../../lib/platform/store/database.ts';
import { readNewest } from '../../lib/platform/store/readNewest.ts';
import { createStore } from '../../lib/platform/store/store.ts';
import type { Words } from '../../lib/words/words.ts';
import { SAMPLE_ACCOUNTS } from '../serve/sampleAccounts.ts';
import { sampleAnnotations } from './sampleAnnotations.ts';

export type LibraryScene = Awaited<ReturnType<typeof libraryScene>>;

/** Articles beside the accounts of the sample incident: more rows than a window holds. */
const OTHERS = 18;
const SITES = ['Harbor Times', 'Bay Ledger', 'Gulf Wire', 'The Comptroller’s Notices', 'breach-notices.example'];
const TAGS = [['utilities'], [], ['call back', 'utilities'], [], ['vendor']];

const stamp = (day: number) => asInstant(new Date(Date.UTC(2026, 9, 1 + day, 9)).toISOString());

/** The library over a new store: the real state, store, search and comparer, without workers. */
export async function libraryScene(words: Words, isEmpty: boolean) {
  const connection = connect(`gallery-${crypto.randomUUID()}`);
  const store = createStore(connection);
  if (!isEmpty)
    for (const [article, index] of savedArticles()) await store.keep(article, sampleAnnotations(article, index));
  const indexer = createIndexer(
    store,
    (progress) => library.onIndexed(progress),
    async () => {},
  );
  const search: LibrarySearch = {
    sync: () => void indexer.sync(),
    articles: async (text) => indexer.search(text),
    passages: (text, ids) => indexer.passages(text, ids),
    annotations: async (query, from, to) => indexer.annotations(query, from, to),
  };
  let second = 0;
  let ids = 0;
  const world = {
    store,
    now: () => asInstant(new Date(Date.UTC(2026, 10, 24, 9, 0, second++)).toISOString()),
    newId: () => `new-${++ids}`,
    words: () => words,
    comparer: createComparer(() => ({ dayMonthOrder: null, names: [] }), createStudyShelf(connection), 'gallery'),
  };
  const library = createLibrary({
    ...world,
    search,
    generator: 'Breachline',
    startFile: () => ({ add() {}, save() {} }),
    storageUse: async () => ({ usedBytes: 1_234_567, persisted: false }),
    newest: () => readNewest(connection, FIRST_ROWS),
    painted: async () => {},
    pause: async () => {},
  });
  const incidents = createIncidents(world);
  const compare = createCompare(world);
  await world.comparer.look((await store.list()).map(({ id, fingerprint }) => ({ id, fingerprint })));
  await indexer.sync();
  await library.refresh();
  await incidents.refresh();
  return { library, search, store, incidents, compare, world };
}

function savedArticles(): [SavedArticle, number][] {
  const accounts = SAMPLE_ACCOUNTS.map(({ id, site, url, published, text }) => ({
    id: id as string,
    site: site as string,
    url: url as string,
    published: published as string,
    text: text as string,
  }));
  const others = Array.from({ length: OTHERS }, (_, index) => ({
    id: `other-${index}`,
    site: SITES[index % SITES.length] ?? '',
    url: `https://news${index % SITES.length}.example/${index}`,
    published: `${2019 + (index % 6)}-0${1 + (index % 9)}-1${index % 10}`,
    text: otherText(index),
  }));
  return [...others, ...accounts].map(({ id, site, url, published, text }, index) => {
    const article = textToArticle({ text, title: text.split('\n')[0], url, published, lang: 'en' });
    const saved: SavedArticle = {
      id: asArticleId(id),
      key: url,
      article: { ...article, metadata: { ...article.metadata, siteName: site } },
      sha256: String(index).padStart(64, '0'),
      retrievedAt: stamp(index),
      createdAt: stamp(index),
      updatedAt: stamp(index),
      tags: TAGS[index % TAGS.length] ?? [],
    };
    return [saved, index];
  });
}

const TOWNS = ['Alder Falls', 'Lake Mary', 'Harrow County', 'Ormond Gate', 'Kestrel Point', 'Tidewater'];

function otherText(index: number): string {
  const town = TOWNS[index % TOWNS.length];
  const year = 2019 + (index % 6);
  return `${town} tells ${100 + index * 37} residents that their data was taken

The city of ${town} discovered an intruder in its payroll system on March ${1 + (index % 28)}, ${year}. Letters were mailed on April ${1 + (index % 28)}, ${year}.

Social security numbers and names were exposed, the city said.`;
}
