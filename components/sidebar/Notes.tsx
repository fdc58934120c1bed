import type { Annotation, Colour } from '../../lib/model.ts';
import type { Highlight } from '../../lib/session/highlightsOf.ts';
import { HighlightCard } from './HighlightCard.tsx';
import { LostList } from './LostList.tsx';

export interface NotesProps {
  highlights: readonly Highlight[];
  lost: readonly Annotation[];
  selected: string | null;
  opened: Readonly<Record<string, boolean>>;
  noteDrafts: Readonly<Record<string, string>>;
  knownTags: readonly string[];
  onSelect: (subject: string) => void;
  onUnfold: (subject: string, isOpen: boolean) => void;
  onColour: (subject: string, colour: Colour) => void;
  onDelete: (subject: string) => void;
  onNoteTyped: (subject: string, text: string) => void;
  onNoteSaved: (subject: string, note: string) => void;
  onNoteDropped: (subject: string) => void;
  onTags: (subject: string, tags: string[]) => void;
}

/** What the reader marked in this article, in its order, and what of it the page does not have any more. */
export function Notes(props: NotesProps) {
  const { highlights, lost, selected, opened, noteDrafts } = props;
  return (
    <>
      {lost.length > 0 && <LostList lost={lost} onDelete={props.onDelete} />}
      {highlights.length === 0 ? (
        <p class="empty">Select a passage in the page to highlight it, tag it, or write a note on it.</p>
      ) : (
        <ul class="highlights" aria-label="Highlights">
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
