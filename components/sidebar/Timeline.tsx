import { useMemo, useRef, useState } from 'preact/hooks';
import type { Filters } from '../../lib/session/filters.ts';
import { type FactRow, speakerKeyOf } from '../../lib/session/rowFacts.ts';
import { useRowCache } from '../shared/useRowCache.ts';
import { useWords } from '../shared/useWords.ts';
import { MIN_TO_FILTER, TimelineFilters } from './TimelineFilters.tsx';
import { type TimelineHandlers, TimelineItem } from './TimelineItem.tsx';
import type { Differing, DifferingRows } from './useDiffering.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useRowWindow } from './useRowWindow.ts';

interface Props {
  rows: readonly FactRow[];
  /** The rows the filters let through. */
  shown: readonly FactRow[];
  filters: Filters;
  selected: string | null;
  /** The event that the keyboard is to be moved to, so that it is rendered however far down it stands. */
  wanted: string | null;
  /** The rows that do not fit together with another. */
  differing: DifferingRows;
  opened: Readonly<Record<string, boolean>>;
  noteDrafts: Readonly<Record<string, string>>;
  knownTags: readonly string[];
  onFilter: (filters: Partial<Filters>) => void;
  /** The same object from one rendering to the next, so that rows need not be rendered again. */
  handlers: TimelineHandlers;
}

/** Up to this many events all are in the page: what reads it has the whole list. Above, those around what is seen. */
const MOST_WHOLE = 150;

const NONE: readonly Differing[] = [];

/** Events that Page Up and Page Down go over. */
const PAGE = 10;

/**
 * The events in order of time. Tab goes to one of them; arrow keys, Home, End, Page Up and Page Down move from event to
 * event; the right and left arrows unfold and fold one.
 */
export function Timeline(props: Props) {
  const { rows, shown, filters, selected, wanted, opened, noteDrafts, onFilter, handlers } = props;
  const words = useWords();
  const { t } = words;
  const list = useRef<HTMLOListElement>(null);
  const rowOf = useRowCache();
  const [moved, setMoved] = useState<string | null>(null);
  const subjects = useMemo(() => shown.map(({ subject }) => subject), [shown]);
  const placeOf = useMemo(() => new Map(subjects.map((subject, at) => [subject, at])), [subjects]);
  const showSpeaker = useMemo(() => new Set(rows.map(({ event }) => speakerKeyOf(event.speaker))).size > 1, [rows]);
  const rejected = useMemo(() => rows.filter(({ event }) => event.status === 'rejected').length, [rows]);

  // Tab goes where the keyboard was last, else to what is selected, else to the first.
  const current = [moved, selected].find((each) => each !== null && placeOf.has(each)) ?? subjects[0] ?? null;
  const pinned = [current, wanted, selected].map((each) => (each === null ? -1 : (placeOf.get(each) ?? -1)));
  const isWindowed = rows.length > MOST_WHOLE;
  const pieces = useRowWindow({ list, subjects, isOn: isWindowed, pinned });
  const focusRow = useKeptFocus(list, subjects, setMoved);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const subject = target instanceof HTMLElement ? subjectAt(target) : null;
    const at = subject === null ? undefined : placeOf.get(subject);
    if (!(target instanceof HTMLElement) || subject === null || at === undefined) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isField(target)) return;
    const last = subjects.length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: last }[
      event.key
    ];
    if (to !== undefined) focusRow(subjects[Math.max(0, Math.min(to, last))] ?? subject);
    else if (event.key === 'ArrowRight') handlers.onUnfold(subject, true);
    else if (event.key === 'ArrowLeft') {
      handlers.onUnfold(subject, false);
      focusRow(subject);
    } else return;
    event.preventDefault();
  };

  if (rows.length === 0) return <p class="empty">{t('timeline.empty')}</p>;
  return (
    <>
      {rows.length >= MIN_TO_FILTER && (
        <TimelineFilters
          rows={rows}
          shown={shown.length}
          all={rows.length - rejected}
          filters={filters}
          onFilter={onFilter}
        />
      )}
      {shown.length === 0 && <p class="empty">{t('timeline.none_fits')}</p>}
      <ol
        class="timeline"
        aria-label={t('tab.timeline')}
        aria-describedby="timeline-keys"
        ref={list}
        onKeyDown={onKeyDown}
        onFocusCapture={({ target }) => target instanceof HTMLElement && setMoved(subjectAt(target))}
      >
        {pieces.map((piece) => {
          if ('space' in piece) return <Space key={piece.key} height={piece.space} />;
          const row = shown[piece.index];
          if (!row) return null;
          const { subject } = row;
          const own = {
            row,
            before: shown[piece.index - 1] ?? null,
            noteDraft: noteDrafts[subject] ?? null,
            isSelected: subject === selected,
            isOpen: opened[subject] ?? false,
            isCurrent: subject === current,
            showSpeaker,
            differing: props.differing.get(subject) ?? NONE,
            knownTags: props.knownTags,
          };
          const [nth, of] = isWindowed ? [piece.index + 1, subjects.length] : [null, null];
          return rowOf(subject, [...Object.values(own), nth, of, words, handlers], () => (
            <TimelineItem key={subject} {...own} {...handlers} place={nth === null ? null : { nth, of }} />
          ));
        })}
      </ol>
      {rejected > 0 && filters.status.length === 0 && (
        <button type="button" class="button quiet see-rejected" onClick={() => onFilter({ status: ['rejected'] })}>
          {words.plural('timeline.see_rejected', rejected)}
        </button>
      )}
      <p class="keys-hint" id="timeline-keys">
        {t('timeline.keys')}
      </p>
    </>
  );
}

/** The room of the rows that are not there. */
function Space({ height }: { height: number }) {
  return <li class="space" role="presentation" aria-hidden="true" style={{ height: `${height}px` }} />;
}

const subjectAt = (element: HTMLElement): string | null =>
  element.closest('[data-row]')?.getAttribute('data-row') ?? null;

/** Where the arrow keys move the caret or choose. */
const isField = (element: HTMLElement): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
