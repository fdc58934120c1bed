import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LIBRARY_PAGES, type LibraryPageName, type LibraryRoute } from '../../lib/library/route.ts';
import { type HelpProps, ShortcutsHelp } from '../shared/ShortcutsHelp.tsx';
import { useWords } from '../shared/useWords.ts';
import { DropZone } from './DropZone.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { focusOn } from './focusOn.ts';
import { ImportButton } from './ImportButton.tsx';
import { LibraryNav } from './LibraryNav.tsx';
import type { Library } from './libraryState.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { StorageLine } from './StorageLine.tsx';
import { UndoBar } from './UndoBar.tsx';

/** Makes what a page shows, for an address of its own. */
type PageOf<R extends LibraryRoute> = (route: R) => ComponentChildren;

/** Every page there is; one that is left out has no tab. */
export type LibraryPanels = { [P in LibraryPageName]?: PageOf<Extract<LibraryRoute, { params: unknown }>> } & {
  article?: PageOf<Extract<LibraryRoute, { page: 'article' }>>;
};

interface LibraryPageProps {
  library: Library;
  route: LibraryRoute;
  panels: LibraryPanels;
  /** In a private window nothing outlives the window. */
  isPrivate: boolean;
  onSettings: () => void;
  help: HelpProps;
}

/** The frame of the library: its name, its pages, what the last action came to, and the page that is open. */
export function LibraryPage({ library, route, panels, isPrivate, onSettings, help }: LibraryPageProps) {
  const { t } = useWords();
  const page = useRef<HTMLDivElement>(null);
  const wish = library.focus.value;
  useEffect(() => {
    if (wish !== null && page.current !== null) focusOn(page.current, wish);
  }, [wish]);
  const notice = library.notice.value;
  // What an action came to is of no use on the pages one goes to afterwards.
  const said = useRef({ notice, page: route.page });
  if (said.current.notice !== notice) said.current = { notice, page: route.page };
  const articles = library.articles.value;
  const isEmpty = articles !== null && articles.length === 0;
  return (
    <DropZone onFiles={library.importFiles}>
      <div class="library" ref={page}>
        <header class="library-head">
          <h1 tabIndex={-1}>{t('common.library')}</h1>
          <div class="library-actions">
            <ImportButton onFiles={library.importFiles} />
            <button type="button" onClick={() => void library.exportRecords(null)}>
              {t('library.export')}
            </button>
            <button type="button" onClick={onSettings}>
              {t('settings.title')}
            </button>
            <ShortcutsHelp {...help} />
          </div>
        </header>
        <LibraryNav current={route} pages={LIBRARY_PAGES.filter((name) => panels[name] !== undefined)} />
        {isPrivate && <p class="library-private">{t('library.private')}</p>}
        <NoticeLine notice={said.current.page === route.page ? notice : null} />
        <UndoBar undoables={library.undoables.value} onUndo={library.undo} />
        <main aria-busy={library.busy.value}>
          {isEmpty && <EmptyLibrary />}
          {articles !== null && !isEmpty && panelOf(route, panels)}
        </main>
        <footer>{library.storage.value !== null && <StorageLine use={library.storage.value} />}</footer>
      </div>
    </DropZone>
  );
}

function panelOf(route: LibraryRoute, panels: LibraryPanels): ComponentChildren {
  if (route.page === 'article') return panels.article?.(route);
  return (panels[route.page] ?? panels.articles)?.(route);
}
