import type { Annotation } from '../../lib/model.ts';
import { withoutNot } from '../../lib/session/nameChange.ts';
import { NoteText } from '../shared/NoteText.tsx';
import { useWords } from '../shared/useWords.ts';
import { TagList } from './TagList.tsx';

interface AnnotationItemProps {
  annotation: Annotation;
  language: string | null;
  /** The article it is in, where that is not plain. */
  from?: { title: string; href: string };
  isChosen?: boolean;
  /** Shows it in the text beside; null: its words are not there. */
  onShow?: (() => void) | null;
}

/** One passage with what it stands for, the reader's note and tags. */
export function AnnotationItem({ annotation, language, from, isChosen, onShow }: AnnotationItemProps) {
  const { t, time, label } = useWords();
  const { target, event, entity, correction, note, tags, colour, origin, status } = annotation;
  const { prefix, exact, suffix } = target.quote;
  const name = correction?.entity ?? entity;
  return (
    <li
      data-kind={event?.kind}
      data-colour={colour}
      data-annotation={annotation.id}
      class={isChosen ? 'is-chosen' : undefined}
      tabIndex={-1}
    >
      {event !== undefined && (
        <p class="library-event">
          <time dateTime={event.time.earliest ?? event.time.latest ?? undefined}>{time(event.time)}</time>
          <strong>{label(event)}</strong>
          <span class="library-kind">{t(`kind.${event.kind}`)}</span>
        </p>
      )}
      {name !== undefined && (
        <p class="library-event">
          <strong>{withoutNot(name.canonical)}</strong>
          <span class="library-kind">{t(`entity_one.${name.type}`)}</span>
        </p>
      )}
      <blockquote dir="auto" lang={language ?? undefined}>
        <span class="library-context">{prefix !== '' && `…${prefix}`}</span>
        <mark>{exact}</mark>
        <span class="library-context">{suffix !== '' && `${suffix}…`}</span>
      </blockquote>
      {note !== '' && (
        <div class="library-note">
          <NoteText note={note} />
        </div>
      )}
      <div class="library-origin">
        <span>{t(origin === 'reader' && !correction ? 'status.added_by_you' : `status.${status}`)}</span>
        <TagList tags={tags} />
        {from !== undefined && (
          <a href={from.href} dir="auto">
            {from.title}
          </a>
        )}
        {onShow && (
          <button type="button" onClick={onShow}>
            {t('library.reading.show')}
          </button>
        )}
        {onShow === null && <span>{t('library.reading.unplaced')}</span>}
      </div>
    </li>
  );
}
