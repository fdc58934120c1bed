import { articleTitle } from '../../lib/library/articleTitle.ts';
import type { Annotation, AnnotationId, SavedArticle } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';
import { AnnotationItem } from './AnnotationItem.tsx';

export interface OpenedArticle {
  saved: SavedArticle;
  /** Live ones, in the order of the text. */
  annotations: Annotation[];
}

interface ArticleDetailsProps extends OpenedArticle {
  chosen: AnnotationId | null;
  /** Whether its words stand in the text. */
  hasPlace: (id: AnnotationId) => boolean;
  /** Shows it in the text. */
  onShow: (id: AnnotationId) => void;
}

/** What is kept of an article: where it came from, and every passage that was found or annotated. */
export function ArticleDetails({ saved, annotations, chosen, hasPlace, onShow }: ArticleDetailsProps) {
  const { t, plural, rich, day } = useWords();
  const { text, metadata } = saved.article;
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return (
    <section class="library-details" aria-label={t('library.details_of', { title: articleTitle(saved) })}>
      <dl>
        <dt>{t('library.address')}</dt>
        <dd class="library-address">{metadata.url}</dd>
        {metadata.byline !== null && (
          <>
            <dt>{t('library.byline')}</dt>
            <dd dir="auto">{metadata.byline}</dd>
          </>
        )}
        <dt>{t('library.text')}</dt>
        <dd>
          {rich('library.read_on', {
            words: plural('library.words', words),
            day: <time dateTime={saved.retrievedAt}>{day(saved.retrievedAt)}</time>,
          })}
        </dd>
      </dl>
      {annotations.length === 0 ? (
        <p>{t('library.nothing_marked')}</p>
      ) : (
        <ol class="library-annotations" aria-label={t('library.passages')}>
          {annotations.map((annotation) => (
            <AnnotationItem
              key={annotation.id}
              annotation={annotation}
              language={metadata.language}
              isChosen={annotation.id === chosen}
              onShow={hasPlace(annotation.id) ? () => onShow(annotation.id) : null}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
