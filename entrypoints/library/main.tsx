import '../../assets/tokens.css';
import '../../assets/icon.css';
import '../../assets/notes.css';
import '../../assets/keys.css';
import '../../components/library/library.css';
import '../../components/library/articles.css';
import '../../components/library/browse.css';
import '../../components/library/reading.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { AnnotationsPage } from '../../components/library/AnnotationsPage.tsx';
import { ArticlesPage } from '../../components/library/ArticlesPage.tsx';
import { LibraryPage, type LibraryPanels } from '../../components/library/LibraryPage.tsx';
import type { LibrarySearch } from '../../components/library/librarySearch.ts';
import { createLibrary, FIRST_ROWS } from '../../components/library/libraryState.ts';
import { createNaming } from '../../components/library/nameArticles.ts';
import { ReadingPage } from '../../components/library/ReadingPage.tsx';
import { WordsProvider } from '../../components/shared/useWords.ts';
import { parseRoute } from '../../lib/library/route.ts';
import { asInstant } from '../../lib/model.ts';
import { afterPaint } from '../../lib/platform/afterPaint.ts';
import { startFile } from '../../lib/platform/download.ts';
import { idle } from '../../lib/platform/idle.ts';
import { createIndexClient } from '../../lib/platform/library/createIndexClient.ts';
import { readPreferences } from '../../lib/platform/preferences.ts';
import { randomUuid } from '../../lib/platform/randomUuid.ts';
import { settingSignal } from '../../lib/platform/settingSignal.ts';
import { changeShortcuts, readShortcuts } from '../../lib/platform/shortcuts.ts';
import { startPage } from '../../lib/platform/startPage.ts';
import { announceChange, onStoreChange, type StoreChange } from '../../lib/platform/store/changes.ts';
import { connect } from '../../lib/platform/store/database.ts';
import { askToPersist, storageUse } from '../../lib/platform/store/persist.ts';
import { readNewest } from '../../lib/platform/store/readNewest.ts';
import { tellSidebars } from '../../lib/platform/store/sidebarChanges.ts';
import { createStore } from '../../lib/platform/store/store.ts';
import { whenVisible } from '../../lib/platform/whenVisible.ts';
import { QUESTION_KEY } from '../../lib/settings/questionKey.ts';
import { compareInWorker } from './compareInWorker.ts';
import { groupedLater } from './groupedLater.ts';

const { name, version, permissions = [] } = browser.runtime.getManifest();
const { signal: gone } = new AbortController();
const connection = connect();
// Asked for before the language is: the database answers meanwhile.
let asked: ReturnType<typeof readNewest> | null = readNewest(connection, FIRST_ROWS);
asked.catch(() => {}); // Said where it is awaited.
const [spoken, isKeyOn] = await Promise.all([
  startPage(document, (next) => speak(next), gone),
  settingSignal(QUESTION_KEY, gone),
]);
const words = signal(spoken);
const speak = (next: typeof words.value): void => {
  words.value = next;
  document.title = next.t('library.page_title');
};
speak(words.value);
let announceHere = announceChange;
const announce = (change: StoreChange): void => {
  announceHere(change);
  tellSidebars(change);
};
// Only other tabs hear of a change that is announced. Here each part knows what it wrote itself, the ones beside it do
// not: they share the connection, and each has a store that tells the others.
const store = createStore(connection, (change) => {
  announce(change);
  void grouped.refresh();
});
const groupedStore = createStore(connection, (change) => {
  announce(change);
  void library.refresh();
  if (change.articles === null || change.articles.length > 0) void grouped.refresh();
});
const now = () => asInstant(new Date().toISOString());
const index = createIndexClient(
  () => new Worker(new URL('./index.worker.ts', import.meta.url), { type: 'module' }),
  (progress) => library.onIndexed(progress),
);
const search: LibrarySearch = {
  sync: index.sync,
  articles: (text) => index.ask({ ask: 'search', text }),
  passages: (text, ids) => index.ask({ ask: 'passages', text, ids }),
  annotations: (query, from, to) => index.ask({ ask: 'annotations', query, from, to }),
};
const library = createLibrary({
  store,
  search,
  now,
  newId: randomUuid,
  generator: `${name} ${version}`,
  startFile,
  storageUse: () => storageUse(permissions.includes('unlimitedStorage')),
  words: () => words.value,
  newest() {
    const newest = asked ?? readNewest(connection, FIRST_ROWS);
    asked = null;
    return newest;
  },
  painted: () => afterPaint(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});

const comparer = compareInWorker(readPreferences);
const grouped = groupedLater({ store: groupedStore, comparer, now, words: () => words.value });
const naming = createNaming({
  look: comparer.look,
  idle,
  async onNamed(articles) {
    announce({ articles });
    await library.refresh();
  },
});
// Not before all is read and can be searched: it can wait.
effect(() => {
  if (library.indexed.value > 0 && !library.isPartial.value) void naming.run(library.articles.value ?? []);
});

const panels: LibraryPanels = {
  articles: () => <ArticlesPage library={library} />,
  annotations: () => <AnnotationsPage library={library} find={search.annotations} read={store.read} />,
  article: ({ id, at }) => <ReadingPage id={id} at={at} revision={library.revision.value} read={store.read} />,
  ...grouped.panels,
};

const route = signal(parseRoute(location.hash));
addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});
effect(() => grouped.show(route.value.page === 'incidents' || route.value.page === 'compare'));

const app = document.getElementById('app');
if (app === null) throw new Error('expected #app in library.html, got none');
function App() {
  return (
    <WordsProvider value={words.value}>
      <LibraryPage
        library={library}
        route={route.value}
        panels={panels}
        isPrivate={browser.extension.inIncognitoContext}
        onSettings={() => void browser.runtime.openOptionsPage()}
        help={{ read: readShortcuts, onChange: changeShortcuts, isKeyOn: isKeyOn.value }}
      />
    </WordsProvider>
  );
}
render(<App />, app);

const refresh = async (): Promise<void> => {
  await library.refresh();
  await grouped.refresh();
};

function follow(): void {
  const away = new AbortController();
  addEventListener('pagehide', () => away.abort(), { once: true });
  announceHere = onStoreChange(() => whenVisible(refresh), away.signal);
  // What the other pages need is loaded when nothing else is to be done.
  void refresh().then(idle).then(grouped.load);
}
follow();
// Again when the page comes back from the back-forward cache, where it heard nothing. The first `pageshow` was before
// the language was known.
addEventListener('pageshow', ({ persisted }) => persisted && follow());
// unlimitedStorage is granted, so no browser asks the reader about this.
askToPersist().catch(() => false);
