import type { Colour } from '../../lib/model.ts';
import { plainNote } from '../../lib/notes/plainNote.ts';
import type { Highlight } from '../../lib/session/highlightsOf.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { ColourChoice } from './ColourChoice.tsx';
import { CopyPassage } from './CopyPassage.tsx';
import { NoteField } from './NoteField.tsx';
import { TagField } from './TagField.tsx';

export interface HighlightHandlers {
  onSelect: (subject: string) => void;
  onUnfold: (subject: string, isOpen: boolean) => void;
  onColour: (subject: string, colour: Colour) => void;
  onDelete: (subject: string) => void;
  onConfirmPlace: (subject: string) => void;
  onNoteTyped: (subject: string, text: string) => void;
  onNoteSaved: (subject: string, note: string) => void;
  onNoteDropped: (subject: string) => void;
  onTags: (subject: string, tags: string[]) => void;
}

interface Props extends HighlightHandlers {
  highlight: Highlight;
  isSelected: boolean;
  isOpen: boolean;
  /** What is typed and not saved yet; null: nothing. */
  noteDraft: string | null;
  knownTags: readonly string[];
}

/** One highlight: its words, and unfolded its colour, note and tags to be edited in place. */
export function HighlightCard(props: Props) {
  const { t } = useWords();
  const {
    highlight,
    isSelected,
    isOpen,
    noteDraft,
    knownTags,
    onSelect,
    onUnfold,
    onColour,
    onDelete,
    onConfirmPlace,
  } = props;
  const { subject, record, likeness } = highlight;
  const id = `details-${subject}`;
  const words = record.target.quote.exact;
  return (
    <li class={`highlight colour-${record.colour}${isSelected ? ' selected' : ''}`}>
      <div class="highlight-row">
        <button
          type="button"
          class="highlight-main"
          data-focus={`subject/${subject}`}
          aria-current={isSelected ? 'true' : undefined}
          onClick={() => onSelect(subject)}
        >
          <span class="visually-hidden">{t(`highlighted.${record.colour}`)} </span>
          <q class="quote">{words}</q>
          {!isOpen && record.note && <span class="highlight-note">{plainNote(record.note)}</span>}
          {!isOpen && record.tags.length > 0 && (
            <span class="event-facts">
              {record.tags.map((tag) => (
                <span key={tag} class="tag">
                  {tag}
                </span>
              ))}
            </span>
          )}
          {likeness !== null && <span class="event-doubt">{t('notes.fuzzy', { n: Math.round(100 * likeness) })}</span>}
        </button>
        <button
          type="button"
          class="icon-button unfold"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={t('notes.unfold', { words: words.slice(0, 60) })}
          onClick={() => onUnfold(subject, !isOpen)}
        >
          <Icon name="unfold" />
        </button>
      </div>
      {isOpen && (
        <div class="details" id={id}>
          <ColourChoice
            name={`colour-${subject}`}
            colour={record.colour}
            onChange={(colour) => onColour(subject, colour)}
          />
          <NoteField {...props} subject={subject} note={record.note} draft={noteDraft} />
          <TagField subject={subject} tags={record.tags} known={knownTags} onTags={props.onTags} />
          <CopyPassage span={highlight.span} />
          <div class="actions">
            {likeness !== null && (
              <button type="button" class="button" onClick={() => onConfirmPlace(subject)}>
                {t('notes.confirm_place')}
              </button>
            )}
            <button type="button" class="button" onClick={() => onDelete(subject)}>
              <Icon name="delete" />
              {t('notes.delete')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
