import '../../assets/tokens.css';
import '../../assets/icon.css';
import '../../assets/notes.css';
import '../../assets/keys.css';
import '../../assets/kinds.css';
import '../../entrypoints/sidebar/drawing.css';
import '../../components/library/library.css';
import '../../components/library/articles.css';
import '../../components/library/browse.css';
import '../../components/library/reading.css';
import '../../components/incidents/incidents.css';
import '../../components/compare/compare.css';
import '../../components/compare/report.css';
import '../../components/deadlines/deadlines.css';
import { ComparePage } from '../../components/compare/ComparePage.tsx';
import { IncidentsPage } from '../../components/incidents/IncidentsPage.tsx';
import { AnnotationsPage } from '../../components/library/AnnotationsPage.tsx';
import { ArticlesPage } from '../../components/library/ArticlesPage.tsx';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { ReadingPage } from '../../components/library/ReadingPage.tsx';
import { ARTICLES, type LibraryRoute } from '../../lib/library/route.ts';
import { asArticleId, asLocalDateTime } from '../../lib/model.ts';
import type { Words } from '../../lib/words/words.ts';
import type { GalleryState } from './galleryState.ts';
import { type LibraryScene, libraryScene } from './libraryScene.ts';

const nothing = (): void => {};

function Shown({ scene, route, isPrivate }: { scene: LibraryScene; route: LibraryRoute; isPrivate: boolean }) {
  const { library, search, store, incidents, compare, world } = scene;
  return (
    <LibraryPage
      library={library}
      route={route}
      panels={{
        articles: () => <ArticlesPage library={library} />,
        annotations: () => <AnnotationsPage library={library} find={search.annotations} read={store.read} />,
        article: ({ id, at }) => <ReadingPage id={id} at={at} revision={library.revision.value} read={store.read} />,
        incidents: () => <IncidentsPage state={incidents} world={world} />,
        compare: ({ params }) => (
          <ComparePage
            state={compare}
            incidents={incidents}
            params={params}
            today={asLocalDateTime('2026-11-24')}
            onPrint={nothing}
            onSavePicture={async () => {}}
          />
        ),
      }}
      isPrivate={isPrivate}
      onSettings={nothing}
      help={{ read: async () => [], onChange: nothing, isKeyOn: true }}
    />
  );
}

interface PageState {
  route?: LibraryRoute;
  isEmpty?: boolean;
  isPrivate?: boolean;
  /** What was done before it is shown. */
  act?: (scene: LibraryScene) => Promise<void>;
  press?: readonly string[];
}

const compared: LibraryRoute = {
  page: 'compare',
  params: { articles: 'account-news,account-later,account-copy' },
};
const chooseThree = async ({ library }: LibraryScene): Promise<void> =>
  library.browse.choose(
    library.browse.rows.value.slice(0, 3).map(({ id }) => id),
    true,
  );

const PAGES: Readonly<Record<string, PageState>> = {
  empty: { isEmpty: true },
  'private window': { isPrivate: true },
  articles: {},
  'found, with passages': { act: ({ library }) => library.browse.search('intruder') },
  'nothing found': { act: ({ library }) => library.browse.search('nosuchword') },
  narrowed: { act: async ({ library }) => library.browse.toggleFilter('tag', 'utilities') },
  'three chosen, to be tagged': { act: chooseThree, press: ['.library-bulk .library-actions button:nth-of-type(2)'] },
  'tagged, to be undone': {
    act: async (scene) => {
      const ids = scene.library.browse.rows.value.slice(0, 3).map(({ id }) => id);
      await scene.library.tag(ids, 'call back');
    },
  },
  'not imported': {
    act: ({ library }) => library.importFiles([{ name: 'notes.json', size: 12, text: async () => '{"a": "b" ' }]),
  },
  'saved text': { route: { page: 'article', id: asArticleId('account-news'), at: 220 } },
  annotations: { route: { page: 'annotations', params: {} } },
  incidents: { route: { page: 'incidents', params: {} } },
  'choice of what to compare': { route: { page: 'compare', params: {} } },
  compare: { route: compared },
  report: { route: compared, press: ['.compare-actions [aria-pressed="false"]'] },
};

/** Pages of the library over a store of their own in this browser. */
export const libraryStates = (words: Words): GalleryState[] =>
  Object.entries(PAGES).map(([name, { route = ARTICLES, isEmpty = false, isPrivate = false, act, press = [] }]) => ({
    name: `library: ${name}`,
    async make() {
      const scene = await libraryScene(words, isEmpty);
      await act?.(scene);
      return { element: <Shown scene={scene} route={route} isPrivate={isPrivate} />, press };
    },
  }));
