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

/** A note, saved when the field is left or with Ctrl or Cmd + Enter; Escape takes back what was typed since. */
export function NoteField({ subject, note, draft, onNoteTyped, onNoteSaved, onNoteDropped }: Props) {
  const { t } = useWords();
  const id = `note-${subject}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onNoteDropped(subject);
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && draft !== null) {
      event.preventDefault();
      onNoteSaved(subject, draft);
    }
  };
  return (
    <div class="field">
      <label for={id}>{t('note.label')}</label>
      <textarea
        id={id}
        data-focus={`note/${subject}`}
        rows={Math.min(10, Math.max(2, (draft ?? note).split('\n').length + 1))}
        value={draft ?? note}
        onInput={({ currentTarget }) => onNoteTyped(subject, currentTarget.value)}
        onBlur={() => draft !== null && onNoteSaved(subject, draft)}
        onKeyDown={onKeyDown}
      />
      {draft !== null && draft !== note && <span class="soft">{t('note.unsaved')}</span>}
    </div>
  );
}
