import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type PlacedAnnotation, readingPieces } from '../../lib/library/readingPieces.ts';
import type { AnnotationId, Article } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';

interface ReadingTextProps {
  article: Article;
  placed: readonly PlacedAnnotation[];
  /** Scrolls there; null: nowhere. */
  at: number | null;
  chosen: AnnotationId | null;
  onMark: (annotation: AnnotationId) => void;
}

/** The text of a saved article, block by block, with its marks. A click on a mark shows what it stands for. */
export function ReadingText({ article, placed, at, chosen, onMark }: ReadingTextProps) {
  const { t } = useWords();
  const text = useRef<HTMLElement>(null);
  const blocks = useMemo(
    () => article.blocks.map((block) => ({ block, pieces: readingPieces(block, placed) })),
    [article, placed],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another annotation may begin at the same place
  useEffect(() => {
    if (at === null) return;
    const starts = [...(text.current?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
    starts.findLast((one) => Number(one.getAttribute('data-start')) <= at)?.scrollIntoView({ block: 'center' });
  }, [at, chosen, blocks]);
  const onClick = ({ target }: MouseEvent): void => {
    const id = target instanceof Element ? target.closest('mark')?.getAttribute('data-mark-of') : null;
    const found = placed.find(({ annotation }) => annotation.id === id);
    if (found) onMark(found.annotation.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it does the same for the keyboard
    <section
      ref={text}
      class="library-text"
      aria-label={t('library.reading.text')}
      dir="auto"
      lang={article.metadata.language ?? undefined}
      onClick={onClick}
    >
      {blocks.map(({ block, pieces }) => (
        <p key={block.start} class={`reading-${block.kind}`} data-depth={block.quoteDepth || undefined}>
          {pieces.map((piece) => {
            const words = article.text.slice(piece.start, piece.end);
            const [mark] = piece.marks;
            return mark === undefined ? (
              <span key={piece.start} data-start={piece.start}>
                {words}
              </span>
            ) : (
              <mark
                key={piece.start}
                data-start={piece.start}
                data-mark-of={mark.id}
                class={`mark-${mark.type}${piece.marks.some(({ id }) => id === chosen) ? ' is-chosen' : ''}`}
              >
                {words}
              </mark>
            );
          })}
        </p>
      ))}
    </section>
  );
}
