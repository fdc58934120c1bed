import type { Annotation, AnnotationId } from '../../lib/model.ts';
import type { Highlight } from '../../lib/session/highlightsOf.ts';
import { useWords } from '../shared/useWords.ts';
import { HighlightCard, type HighlightHandlers } from './HighlightCard.tsx';
import { type LostHandlers, LostList } from './LostList.tsx';

interface Props extends HighlightHandlers, LostHandlers {
  highlights: readonly Highlight[];
  lost: readonly Annotation[];
  attaching: AnnotationId | null;
  selected: string | null;
  opened: Readonly<Record<string, boolean>>;
  noteDrafts: Readonly<Record<string, string>>;
  knownTags: readonly string[];
}

/** What the reader marked in this article, in its order, and what of it the page does not have any more. */
export function Notes(props: Props) {
  const { t } = useWords();
  const { highlights, lost, selected, opened, noteDrafts } = props;
  return (
    <>
      {lost.length > 0 && (
        <LostList lost={lost} attaching={props.attaching} onAttach={props.onAttach} onDelete={props.onDelete} />
      )}
      {highlights.length === 0 ? (
        <p class="empty">{t('notes.empty')}</p>
      ) : (
        <ul class="highlights" aria-label={t('notes.highlights')}>
          {highlights.map((highlight) => (
            <HighlightCard
              {...props}
              key={highlight.subject}
              highlight={highlight}
              isSelected={highlight.subject === selected}
              isOpen={opened[highlight.subject] ?? false}
              noteDraft={noteDrafts[highlight.subject] ?? null}
            />
          ))}
        </ul>
      )}
    </>
  );
}
