import { articleTitle } from '../../lib/library/articleTitle.ts';
import { instantDay } from '../../lib/library/instantDay.ts';
import { plural } from '../../lib/library/plural.ts';
import type { Annotation, SavedArticle } from '../../lib/model.ts';
import { AnnotationItem } from './AnnotationItem.tsx';

interface ArticleDetailsProps {
  saved: SavedArticle;
  /** Live ones, in the order of the text. */
  annotations: Annotation[];
}

/** What is kept of an article: where it came from, and every passage that was found or annotated. */
export function ArticleDetails({ saved, annotations }: ArticleDetailsProps) {
  const { text, metadata } = saved.article;
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return (
    <section class="library-details" aria-label={`Details of ${articleTitle(saved)}`}>
      <dl>
        <dt>Address</dt>
        <dd class="library-address">{metadata.url}</dd>
        {metadata.byline !== null && (
          <>
            <dt>Byline</dt>
            <dd dir="auto">{metadata.byline}</dd>
          </>
        )}
        <dt>Text</dt>
        <dd>
          {plural(words, 'word')}, read on <time dateTime={saved.retrievedAt}>{instantDay(saved.retrievedAt)}</time>
        </dd>
      </dl>
      {annotations.length === 0 ? (
        <p>Nothing marked in it.</p>
      ) : (
        <ol class="library-annotations" aria-label="Passages">
          {annotations.map((annotation) => (
            <AnnotationItem key={annotation.id} annotation={annotation} language={metadata.language} />
          ))}
        </ol>
      )}
    </section>
  );
}
