import type { Annotation, AnnotationId } from '../../lib/model.ts';
import { subjectOfRecord } from '../../lib/session/subject.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { NoteText } from '../shared/NoteText.tsx';
import { useWords } from '../shared/useWords.ts';

export interface LostHandlers {
  /** null: none goes to other words any more. */
  onAttach: (subject: string | null) => void;
  onDelete: (subject: string) => void;
}

interface Props extends LostHandlers {
  lost: readonly Annotation[];
  /** Which goes to the words selected next. */
  attaching: AnnotationId | null;
}

/** What was kept and has no place in the page as it is now. It is never painted in another. */
export function LostList({ lost, attaching, onAttach, onDelete }: Props) {
  const { t, time, number } = useWords();
  return (
    <section class="lost" aria-labelledby="lost-heading">
      <h2 id="lost-heading">
        {t('notes.lost')} <span class="count">{number(lost.length)}</span>
      </h2>
      <p class="soft">{t('notes.lost_why')}</p>
      <ul>
        {lost.map((record) => (
          <li key={record.id}>
            <div class="lost-words">
              <q class="quote">
                <span class="soft">{lastWords(record.target.quote.prefix)}</span>
                <s>{record.target.quote.exact}</s>
                <span class="soft">{firstWords(record.target.quote.suffix)}</span>
              </q>
              {record.event && (
                <p class="event-facts">
                  <span>{time(record.event.time)}</span> <span>{t(`kind.${record.event.kind}`)}</span>
                </p>
              )}
              {record.note && <NoteText note={record.note} />}
              {record.id === attaching ? (
                <p class="attaching" role="status">
                  {t('notes.attaching')}{' '}
                  <button type="button" class="button" onClick={() => onAttach(null)}>
                    {t('common.cancel')}
                  </button>
                </p>
              ) : (
                <button type="button" class="button" onClick={() => onAttach(subjectOfRecord(record.id))}>
                  {t('notes.attach')}
                  <span class="visually-hidden">: {record.target.quote.exact.slice(0, 60)}</span>
                </button>
              )}
            </div>
            <IconButton
              icon="delete"
              label={t('notes.delete_words', { words: record.target.quote.exact.slice(0, 60) })}
              onClick={() => onDelete(subjectOfRecord(record.id))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A little of the context, so that a bare date says which one it was. UTF-16 units. */
const CONTEXT = 32;
const lastWords = (text: string): string => text.slice(-CONTEXT).replace(/^\S*\s/, '…');
const firstWords = (text: string): string => text.slice(0, CONTEXT).replace(/\s\S*$/, '…');
