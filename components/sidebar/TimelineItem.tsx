import type { Span } from '../../lib/model.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { Icon } from '../shared/Icon.tsx';
import { KindShape } from '../shared/KindShape.tsx';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import { datetimeOf } from './datetimeOf.ts';
import { EventDetails, type EventHandlers } from './EventDetails.tsx';
import type { TimelineLine } from './timelineLines.ts';

export interface TimelineHandlers extends EventHandlers {
  onSelect: (subject: string) => void;
  onPreview: (span: Span | null) => void;
  onUnfold: (subject: string, isOpen: boolean) => void;
}

interface Props extends TimelineHandlers {
  line: TimelineLine;
  /** Unique among the items; joins the button to what it unfolds. */
  id: string;
  noteDraft: string | null;
  knownTags: readonly string[];
  isSelected: boolean;
  isOpen: boolean;
  /** Whether the article has more than one speaker, so that each must be named. */
  showSpeaker: boolean;
}

/** One event: when, what, of which kind, how sure, who says it. Tests and style sheets rely on the data attributes. */
export function TimelineItem(props: Props) {
  const words = useWords();
  const { t } = words;
  const { line, id, isSelected, isOpen, showSpeaker, onSelect, onPreview, onUnfold } = props;
  const { row, gap, heading, time } = line;
  const { subject, event } = row;
  const isOwn = row.record?.origin === 'reader';
  const { basis } = event.time;
  const label = words.label(event);
  const notes = [
    ...(basis === 'stated' ? [] : [t('common.inferred', { basis: t(`basis.${keyPart(basis)}`) })]),
    ...event.flags.map((flag) => t(`flag.${keyPart(flag)}`)),
  ];
  const show = (): void => onPreview({ start: event.start, end: event.end });
  return (
    <li class="event" data-kind={event.kind} data-edtf={event.time.edtf} data-status={event.status}>
      {gap && <p class="gap">{gap}</p>}
      {heading && <h2 class="day">{heading}</h2>}
      <div class={`event-row${isSelected ? ' selected' : ''}`}>
        <KindShape kind={event.kind} />
        <button
          type="button"
          class="event-main"
          data-focus={`subject/${subject}`}
          aria-current={isSelected ? 'true' : undefined}
          onClick={() => onSelect(subject)}
          onMouseEnter={show}
          onMouseLeave={() => onPreview(null)}
          onFocus={show}
          onBlur={() => onPreview(null)}
        >
          <time class={time === null ? 'visually-hidden' : 'event-time'} dateTime={datetimeOf(event.time)}>
            {time ?? heading ?? event.dateText}
          </time>
          <span class="event-label">{label}</span>
          <span class="event-facts">
            <span class="event-kind">{t(`kind.${event.kind}`)}</span>
            {showSpeaker && <span>{speakerWords(event.speaker, words)}</span>}
            {isOwn && <span>{t('status.added_by_you')}</span>}
            {!isOwn && event.status !== 'found' && <span>{t(`status.${event.status}`)}</span>}
            {(row.record?.tags ?? []).map((tag) => (
              <span key={tag} class="tag">
                {tag}
              </span>
            ))}
          </span>
          {notes.length > 0 && <span class="event-doubt">{notes.join(' ')}</span>}
        </button>
        <button
          type="button"
          class="icon-button unfold"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={t('timeline.unfold', { event: label })}
          onClick={() => onUnfold(subject, !isOpen)}
        >
          <Icon name="unfold" />
        </button>
      </div>
      {isOpen && <EventDetails {...props} row={row} id={id} />}
    </li>
  );
}

function speakerWords({ role, name }: TimelineLine['row']['event']['speaker'], { t }: ScreenWords): string {
  if (name !== null) return t('timeline.says', { name });
  return t(role === 'author' ? 'timeline.says_author' : 'timeline.says_quoted');
}
