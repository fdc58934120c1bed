import { useEffect, useRef } from 'preact/hooks';
import type { Colour, Span } from '../../lib/model.ts';
import type { FactRow } from '../../lib/session/rowFacts.ts';
import { Icon } from '../shared/Icon.tsx';
import { KindShape } from '../shared/KindShape.tsx';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import { datetimeOf } from './datetimeOf.ts';
import { EventDetails, type EventHandlers } from './EventDetails.tsx';
import { TimelineDiffering } from './TimelineDiffering.tsx';
import { TimelineDoubts } from './TimelineDoubts.tsx';
import { timelineLine } from './timelineLine.ts';
import type { Differing } from './useDiffering.ts';

export interface TimelineHandlers extends EventHandlers {
  onSelect: (subject: string) => void;
  onPreview: (span: Span | null) => void;
  onUnfold: (subject: string, isOpen: boolean) => void;
  /** Moves to another event, in the list and in the page. */
  onGo: (subject: string) => void;
}

interface Props extends TimelineHandlers {
  row: FactRow;
  /** The row above; null for the first. */
  before: FactRow | null;
  noteDraft: string | null;
  knownTags: readonly string[];
  isSelected: boolean;
  isOpen: boolean;
  /** Whether this is the row that Tab goes to; the arrow keys go to the others. */
  isCurrent: boolean;
  /** Whether the article has more than one speaker, so that each must be named. */
  showSpeaker: boolean;
  /** The events it does not fit together with. */
  differing: readonly Differing[];
  /** Which of how many, from 1, where not all rows are in the page; null where they are. */
  place: { nth: number; of: number } | null;
}

/** One event: when, what, of which kind, how sure, who says it. Tests and style sheets rely on the data attributes. */
export function TimelineItem(props: Props) {
  const words = useWords();
  const { t } = words;
  const { row, before, isSelected, isOpen, isCurrent, showSpeaker, place, onSelect, onUnfold } = props;
  const { subject, event, record, facts, likeness } = row;
  const { gap, heading, weekday, time, whole, since } = timelineLine(row, before, words);
  const preview = usePreview(event, props.onPreview);
  const isInferred = !facts.certainty.includes('stated');
  const label = words.label(event);
  const id = `details-${subject}`;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li
      class="event"
      data-row={subject}
      data-kind={event.kind}
      data-edtf={event.time.edtf}
      data-status={event.status}
      aria-setsize={place?.of}
      aria-posinset={place?.nth}
    >
      {gap && <p class="gap">{gap}</p>}
      {heading && (
        <h2 class="day">
          {weekday && <span class="weekday">{weekday} </span>}
          {heading}
        </h2>
      )}
      <div class={`event-row${isSelected ? ' selected' : ''}`}>
        <KindShape kind={event.kind} isOutlined={isInferred} />
        <button
          type="button"
          class="event-main"
          data-focus={`subject/${subject}`}
          tabIndex={tabIndex}
          aria-current={isSelected ? 'true' : undefined}
          onClick={() => onSelect(subject)}
          {...preview}
        >
          <span class={time === null ? 'visually-hidden' : 'event-when'}>
            <time class="event-time" dateTime={datetimeOf(event.time)}>
              {time ?? whole}
            </time>
            {since && <span class="event-since">{t('timeline.later', { gap: since })}</span>}
          </span>
          <span class="event-label">{label}</span>
          <span class="event-facts">
            <span class="event-kind">{t(`kind.${event.kind}`)}</span>
            {showSpeaker && <span>{speakerWords(event.speaker, words)}</span>}
            <StatusWords row={row} />
            {facts.colour.map((colour) => (
              <Swatch key={colour} colour={colour} />
            ))}
            {(record?.tags ?? []).map((tag) => (
              <span key={tag} class="tag">
                {tag}
              </span>
            ))}
          </span>
          <TimelineDoubts event={event} />
          {likeness !== null && <span class="event-doubt">{t('notes.fuzzy', { n: Math.round(100 * likeness) })}</span>}
        </button>
        <button
          type="button"
          class="icon-button unfold"
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={t('timeline.unfold', { event: label })}
          onClick={() => onUnfold(subject, !isOpen)}
        >
          <Icon name="unfold" />
        </button>
      </div>
      <TimelineDiffering differing={props.differing} tabIndex={tabIndex} onGo={props.onGo} />
      {isOpen && <EventDetails {...props} row={row} id={id} />}
    </li>
  );
}

/** Shows the passage in the page while the pointer or the keyboard is on its event, and no longer than the event is there. */
function usePreview({ start, end }: Span, onPreview: TimelineHandlers['onPreview']) {
  const isShown = useRef(false);
  const show = (span: Span | null): void => {
    isShown.current = span !== null;
    onPreview(span);
  };
  useEffect(() => () => void (isShown.current && onPreview(null)), [onPreview]);
  return {
    onMouseEnter: () => show({ start, end }),
    onMouseLeave: () => show(null),
    onFocus: () => show({ start, end }),
    onBlur: () => show(null),
  };
}

function StatusWords({ row: { event, record } }: { row: FactRow }) {
  const { t } = useWords();
  const isOwn = record?.origin === 'reader';
  if (!isOwn && event.status === 'found') return null;
  const icon = { found: null, confirmed: 'check', edited: 'edit', rejected: 'reject' } as const;
  const name = isOwn ? 'edit' : icon[event.status];
  return (
    <span class="event-status">
      {name && <Icon name={name} />}
      {isOwn ? t('status.added_by_you') : t(`status.${event.status}`)}
    </span>
  );
}

/** The reader highlighted something in the event's passage. */
function Swatch({ colour }: { colour: Colour }) {
  const { t } = useWords();
  const name = t('timeline.highlighted', { colour: t(`colour.${colour}`) });
  return <span class={`swatch colour-${colour}`} role="img" aria-label={name} title={name} />;
}

function speakerWords({ role, name }: FactRow['event']['speaker'], { t }: ScreenWords): string {
  if (name !== null) return t('timeline.says', { name });
  return t(role === 'author' ? 'timeline.says_author' : 'timeline.says_quoted');
}
