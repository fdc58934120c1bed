import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { articleSite, articleTitle } from '../../lib/library/articleTitle.ts';
import { placeAnnotations } from '../../lib/library/readingPieces.ts';
import { ARTICLES, routeHash } from '../../lib/library/route.ts';
import { webAddress } from '../../lib/library/webAddress.ts';
import type { AnnotationId, ArticleId } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';
import { ArticleDetails, type OpenedArticle } from './ArticleDetails.tsx';
import { ReadingText } from './ReadingText.tsx';

interface ReadingPageProps {
  id: ArticleId;
  /** An offset in the text to begin at; null: its beginning. */
  at: number | null;
  /** Reads the article again when it is another one. */
  revision: number;
  read: (ids: ArticleId[]) => Promise<OpenedArticle[]>;
}

/** A saved text with its marks, and all that was found and annotated in it: without the network. */
export function ReadingPage({ id, at, revision, read }: ReadingPageProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState<OpenedArticle | null | 'gone'>(null);
  const [chosen, setChosen] = useState<AnnotationId | null>(null);
  const page = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `revision` says that the article may be another
  useEffect(() => {
    let isCurrent = true;
    void read([id]).then(([article]) => isCurrent && setOpened(article ?? 'gone'));
    return () => {
      isCurrent = false;
    };
  }, [id, revision, read]);
  const placed = useMemo(
    () => (opened === null || opened === 'gone' ? [] : placeAnnotations(opened.saved.article.text, opened.annotations)),
    [opened],
  );
  const spanOf = (annotation: AnnotationId) => placed.find((one) => one.annotation.id === annotation)?.span ?? null;
  const back = <a href={routeHash(ARTICLES)}>{t('library.reading.back')}</a>;
  if (opened === null) return null;
  if (opened === 'gone' || opened.saved.id !== id) {
    return (
      <section class="library-reading" aria-label={t('library.reading.text')}>
        <p>{back}</p>
        {opened === 'gone' && <p>{t('library.reading.gone')}</p>}
      </section>
    );
  }
  const { saved, annotations } = opened;
  const address = webAddress(saved.article.metadata.url);
  const show = (annotation: AnnotationId): void => {
    setChosen(annotation);
    const item = [...(page.current?.querySelectorAll<HTMLElement>('[data-annotation]') ?? [])].find(
      (one) => one.getAttribute('data-annotation') === annotation,
    );
    item?.scrollIntoView({ block: 'nearest' });
    item?.focus();
  };
  return (
    <article class="library-reading" ref={page} aria-labelledby="reading-title">
      <p class="library-reading-ways">
        {back}
        {address !== null && (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {t('library.reading.open_page')}
          </a>
        )}
      </p>
      <h2 id="reading-title" dir="auto" lang={saved.article.metadata.language ?? undefined}>
        {articleTitle(saved)}
      </h2>
      <p class="library-site">{articleSite(saved)}</p>
      <div class="library-reading-columns">
        <ReadingText
          article={saved.article}
          placed={placed}
          at={chosen === null ? at : (spanOf(chosen)?.start ?? at)}
          chosen={chosen}
          onMark={show}
        />
        <ArticleDetails
          saved={saved}
          annotations={annotations}
          chosen={chosen}
          hasPlace={(one) => spanOf(one) !== null}
          onShow={setChosen}
        />
      </div>
    </article>
  );
}
