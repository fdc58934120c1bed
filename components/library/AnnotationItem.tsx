import type { Annotation, Status } from '../../lib/model.ts';
import { describeTime } from '../../lib/time/describeTime.ts';
import { KIND_WORDS } from '../../lib/timeline/kindWords.ts';
import { TagList } from './TagList.tsx';

interface AnnotationItemProps {
  annotation: Annotation;
  language: string | null;
}

const STATUS: Readonly<Record<Status, string>> = {
  found: 'found, not checked',
  confirmed: 'confirmed',
  edited: 'edited',
  rejected: 'rejected',
};

/** One passage with what it stands for, the reader's note and tags. */
export function AnnotationItem({ annotation, language }: AnnotationItemProps) {
  const { target, event, note, tags, colour, origin, status } = annotation;
  const { prefix, exact, suffix } = target.quote;
  return (
    <li data-kind={event?.kind} data-colour={colour}>
      {event !== undefined && (
        <p class="library-event">
          <time dateTime={event.time.earliest ?? event.time.latest ?? undefined}>{describeTime(event.time)}</time>
          <strong>{event.label}</strong>
          <span class="library-kind">{KIND_WORDS[event.kind]}</span>
        </p>
      )}
      <blockquote dir="auto" lang={language ?? undefined}>
        <span class="library-context">{prefix !== '' && `…${prefix}`}</span>
        <mark>{exact}</mark>
        <span class="library-context">{suffix !== '' && `${suffix}…`}</span>
      </blockquote>
      {note !== '' && (
        <p class="library-note" dir="auto">
          {note}
        </p>
      )}
      <div class="library-origin">
        <span>{origin === 'reader' ? 'added by you' : STATUS[status]}</span>
        <TagList tags={tags} />
      </div>
    </li>
  );
}
