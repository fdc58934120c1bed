import { hasTwoEnds } from '../../lib/session/joinEvents.ts';
import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import { subjectOfRecord } from '../../lib/session/subject.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';
import { CopyPassage } from './CopyPassage.tsx';
import { useCorrecting } from './correcting.ts';
import { MergedQuotes } from './MergedQuotes.tsx';
import { MergeForm } from './MergeForm.tsx';
import { NoteField } from './NoteField.tsx';
import { Quote } from './Quote.tsx';
import { TagField } from './TagField.tsx';

/** What the reader can do with an event. */
export interface EventHandlers {
  onStatus: (subject: string, status: 'found' | 'confirmed' | 'rejected') => void;
  onEdit: (subject: string, timeText: string) => void;
  onDelete: (subject: string) => void;
  /** The record's own subject: the place is the record's, whatever is found there. */
  onConfirmPlace: (subject: string) => void;
  onNoteTyped: (subject: string, text: string) => void;
  onNoteSaved: (subject: string, note: string) => void;
  onNoteDropped: (subject: string) => void;
  onTags: (subject: string, tags: string[]) => void;
}

interface Props extends EventHandlers {
  id: string;
  row: TimelineRow;
  /** What is typed and not saved yet; null: nothing. */
  noteDraft: string | null;
  knownTags: readonly string[];
}

/** What an event unfolds to: the words it was read from, and what the reader can do with it. */
export function EventDetails(props: Props) {
  const { t, time, label } = useWords();
  const { id, row, noteDraft, knownTags, onStatus, onEdit, onDelete } = props;
  const { rows, onMerge, onSeparate, onSplit } = useCorrecting();
  const { subject, event, record } = row;
  const isOwn = record?.origin === 'reader';
  return (
    <div class="details" id={id}>
      <Quote
        text={event.quote}
        mark={{ start: event.start - event.quoteSpan.start, end: event.end - event.quoteSpan.start }}
      />
      <CopyPassage span={event.quoteSpan} />
      <MergedQuotes merged={row.merged} onSeparate={onSeparate} />
      <div class="actions">
        {record && row.likeness !== null && (
          <button type="button" class="button" onClick={() => props.onConfirmPlace(subjectOfRecord(record.id))}>
            {t('notes.confirm_place')}
          </button>
        )}
        {!isOwn && event.status !== 'confirmed' && event.status !== 'rejected' && (
          <button type="button" class="button" onClick={() => onStatus(subject, 'confirmed')}>
            <Icon name="check" />
            {t('event.confirm')}
          </button>
        )}
        <button type="button" class="button" onClick={() => onEdit(subject, time(event.time))}>
          <Icon name="edit" />
          {t('event.correct')}
        </button>
        {!isOwn && event.status !== 'rejected' && (
          <button type="button" class="button" onClick={() => onStatus(subject, 'rejected')}>
            <Icon name="reject" />
            {t('event.reject')}
          </button>
        )}
        {!isOwn && event.status !== 'found' && (
          <button type="button" class="button" onClick={() => onStatus(subject, 'found')}>
            <Icon name="undo" />
            {t(event.status === 'rejected' ? 'event.restore' : 'event.as_found')}
          </button>
        )}
        {hasTwoEnds(event.time) && event.status !== 'rejected' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              const params = { label: label(event) };
              onSplit(subject, [t('event.split_start', params), t('event.split_end', params)]);
            }}
          >
            <Icon name="split" />
            {t('event.split')}
          </button>
        )}
        {isOwn && (
          <button type="button" class="button" onClick={() => onDelete(subject)}>
            <Icon name="delete" />
            {t('common.delete')}
          </button>
        )}
      </div>
      {event.status !== 'rejected' && <MergeForm id={id} row={row} rows={rows} onMerge={onMerge} />}
      <NoteField {...props} subject={subject} note={record?.note ?? ''} draft={noteDraft} />
      <TagField subject={subject} tags={record?.tags ?? []} known={knownTags} onTags={props.onTags} />
    </div>
  );
}
