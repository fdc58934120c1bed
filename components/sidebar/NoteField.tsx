import { useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/Icon.tsx';
import { NoteText } from '../shared/NoteText.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  subject: string;
  /** What is saved. */
  note: string;
  /** What is typed and not saved yet; null: nothing. */
  draft: string | null;
  onNoteTyped: (subject: string, text: string) => void;
  onNoteSaved: (subject: string, note: string) => void;
  onNoteDropped: (subject: string) => void;
}

/**
 * A note as its Markdown says, and the field to write it in: shown where there is none yet, or once "Edit" is pressed.
 * Saved when the field is left or with Ctrl or Cmd + Enter; Escape takes back what was typed since.
 */
export function NoteField({ subject, note, draft, onNoteTyped, onNoteSaved, onNoteDropped }: Props) {
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where the keyboard goes when the field makes way for the note. */
  const isLeftByKey = useRef(false);
  const id = `note-${subject}`;
  const done = (isByKey: boolean): void => {
    isLeftByKey.current = isByKey;
    setEditing(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onNoteDropped(subject);
      done(true);
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (draft !== null) onNoteSaved(subject, draft);
      done(true);
    }
  };
  if (note !== '' && draft === null && !isEditing) {
    return (
      <section class="field" aria-labelledby={id}>
        <div class="note-head">
          <span id={id}>{t('note.label')}</span>
          <button
            type="button"
            class="button quiet"
            data-focus={`note/${subject}`}
            data-focus-opens
            ref={(button) => {
              if (isLeftByKey.current) button?.focus();
              isLeftByKey.current = false;
            }}
            onClick={() => {
              setEditing(true);
              // After it is there.
              setTimeout(() => field.current?.focus(), 0);
            }}
          >
            <Icon name="edit" />
            {t('note.edit')}
          </button>
        </div>
        <NoteText note={note} />
      </section>
    );
  }
  return (
    <div class="field">
      <label for={id}>{t('note.label')}</label>
      <textarea
        id={id}
        ref={field}
        data-focus={`note/${subject}`}
        aria-describedby={`${id}-hint`}
        rows={Math.min(10, Math.max(2, (draft ?? note).split('\n').length + 1))}
        value={draft ?? note}
        onInput={({ currentTarget }) => onNoteTyped(subject, currentTarget.value)}
        onBlur={() => {
          if (draft !== null) onNoteSaved(subject, draft);
          done(false);
        }}
        onKeyDown={onKeyDown}
      />
      <span class="soft" id={`${id}-hint`}>
        {t('note.markdown')} {draft !== null && draft !== note && t('note.unsaved')}
      </span>
    </div>
  );
}
