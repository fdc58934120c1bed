import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../shared/useWords.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { DropZone } from './DropZone.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { focusOn } from './focusOn.ts';
import { ImportButton } from './ImportButton.tsx';
import type { Library } from './libraryState.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { StorageLine } from './StorageLine.tsx';
import { UndoBar } from './UndoBar.tsx';

interface LibraryPageProps {
  library: Library;
  /** In a private window nothing outlives the window. */
  isPrivate: boolean;
  onSettings: () => void;
}

/** The whole library page. */
export function LibraryPage({ library, isPrivate, onSettings }: LibraryPageProps) {
  const { t } = useWords();
  const page = useRef<HTMLDivElement>(null);
  const wish = library.focus.value;
  useEffect(() => {
    if (wish !== null && page.current !== null) focusOn(page.current, wish);
  }, [wish]);
  const articles = library.articles.value;
  return (
    <DropZone onFiles={library.importFiles}>
      <div class="library" ref={page}>
        <header class="library-head">
          <h1 tabIndex={-1}>{t('common.library')}</h1>
          <div class="library-actions">
            <ImportButton onFiles={library.importFiles} />
            <button type="button" onClick={library.exportEverything}>
              {t('library.export')}
            </button>
            <button type="button" onClick={onSettings}>
              {t('settings.title')}
            </button>
          </div>
        </header>
        {isPrivate && <p class="library-private">{t('library.private')}</p>}
        <NoticeLine notice={library.notice.value} />
        <UndoBar deletions={library.deletions.value} onUndo={library.undo} />
        <main aria-busy={library.busy.value}>
          {articles !== null && articles.length === 0 && <EmptyLibrary />}
          {articles !== null && articles.length > 0 && (
            <ArticleTable
              articles={articles}
              opened={library.opened.value}
              onToggle={library.toggle}
              onDelete={library.remove}
            />
          )}
        </main>
        <footer>{library.storage.value !== null && <StorageLine use={library.storage.value} />}</footer>
      </div>
    </DropZone>
  );
}
