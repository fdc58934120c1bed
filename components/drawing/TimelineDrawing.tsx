import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lane } from '../../lib/drawing/drawnEvent.ts';
import { itemExtent } from '../../lib/drawing/itemExtent.ts';
import type { LaidItem } from '../../lib/drawing/layoutDrawing.ts';
import { ticksIn } from '../../lib/drawing/ticks.ts';
import { sayTicks } from '../../lib/drawing/tickWords.ts';
import { eventsOf, itemOf, walk } from '../../lib/drawing/walk.ts';
import { useWords } from '../shared/useWords.ts';
import { DrawingCaption } from './DrawingCaption.tsx';
import { DrawingPicture } from './DrawingPicture.tsx';
import { DrawingTools } from './DrawingTools.tsx';
import { KindLegend } from './KindLegend.tsx';
import { keyCommand } from './keyCommand.ts';
import { type Picture, type PictureTexts, pictureOf } from './pictureOf.tsx';
import { useDragAndWheel } from './useDragAndWheel.ts';
import { useDrawingView } from './useDrawingView.ts';
import { useGradually } from './useGradually.ts';

interface Props {
  /** The same array from one rendering to the next while nothing in it changes: it is laid out anew for another. */
  lanes: readonly Lane[];
  /** The selected event's id. */
  selected: string | null;
  onSelect: (id: string) => void;
  /** null: no event is pointed at any more. */
  onPreview: (id: string | null) => void;
  /** Pixels. */
  width: number;
  /** Pixels the lanes may take together; without it they take what they need, within reason. */
  height?: number;
  /** What a saved picture says; without it none can be saved. */
  picture?: PictureTexts & { onSave: (picture: Picture) => Promise<void> };
}

/** Rows that fit a screen. What needs more is gathered in crowds. */
const ROWS_OF_ONE = 14;
const ROWS_OF_MANY = 7;
const ROW_HEIGHT = 24;

/**
 * The events on an axis of time, in one lane or several. One of them is a tab stop; arrow keys, Home and End walk from
 * there, plus, minus and 0 zoom. Nothing is animated.
 */
export function TimelineDrawing({ lanes, selected, onSelect, onPreview, width, height, picture }: Props) {
  const words = useWords();
  const id = useId();
  const stage = useRef<HTMLDivElement>(null);
  const free = lanes.length > 1 ? ROWS_OF_MANY : ROWS_OF_ONE;
  const rows = height === undefined ? free : Math.max(2, Math.floor(height / ROW_HEIGHT / Math.max(1, lanes.length)));
  const drawing = useDrawingView(lanes, width, rows);
  const { layout, left } = drawing;
  const [pointed, setPointed] = useState<LaidItem | null>(null);
  /** The event that the keyboard is at, by lane and id: its item may become a crowd's and back. */
  const [stop, setStop] = useState<{ lane: number; event: string } | null>(null);
  const wantsFocus = useRef(false);
  const [hasFailed, setFailed] = useState(false);

  const all = useMemo(() => layout.lanes.flatMap(({ items }) => items), [layout]);
  const stopItem = (stop && itemOf(layout, stop.event, stop.lane)) ?? (selected !== null && itemOf(layout, selected));
  const current = stopItem || all[0] || null;
  const isSelected = (item: LaidItem): boolean => eventsOf(item).some((event) => event.id === selected);
  const isNear = (item: LaidItem): boolean => {
    const [from, to] = itemExtent(item);
    return to >= left - ROW_HEIGHT && from <= left + width + ROW_HEIGHT;
  };
  const say = useMemo(() => sayTicks(words), [words]);
  const ticks = useMemo(() => ticksIn(layout.axis, layout.x, { left, width }, say), [layout, left, width, say]);

  const goTo = (item: LaidItem): void => {
    const [event] = eventsOf(item);
    if (!event) return;
    setStop({ lane: item.lane, event: event.id });
    wantsFocus.current = true;
    if (!drawing.isInSight(item)) drawing.reveal(item);
  };
  const activate = (item: LaidItem): void => {
    const [event] = eventsOf(item);
    if (!event) return;
    setStop({ lane: item.lane, event: event.id });
    if (item.type === 'event') {
      onSelect(event.id);
    } else {
      wantsFocus.current = true;
      drawing.open(item);
    }
  };
  const point = (item: LaidItem | null): void => {
    setPointed(item);
    onPreview(item?.type === 'event' ? item.event.id : null);
  };
  const reach = (item: LaidItem): void => {
    const [event] = eventsOf(item);
    if (event) setStop({ lane: item.lane, event: event.id });
    point(item);
  };

  // What was asked for may be drawn only now. Before the next key is heard: moving an element takes its focus away.
  useLayoutEffect(() => {
    if (!wantsFocus.current || !current) return;
    wantsFocus.current = false;
    const element = [...(stage.current?.querySelectorAll<SVGElement>('[data-key]') ?? [])].find(
      (each) => each.getAttribute('data-key') === current.key,
    );
    element?.focus({ preventScroll: true });
  });

  // What is selected elsewhere comes into sight.
  const { reveal, isInSight } = drawing;
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (selected === shown.current) return;
    shown.current = selected;
    const item = selected === null ? null : itemOf(layout, selected);
    if (!item) return;
    setStop(null);
    if (!isInSight(item)) reveal(item);
  }, [selected, layout, isInSight, reveal]);

  const save = async (format: Picture['format']): Promise<void> => {
    if (!picture) return;
    setFailed(false);
    try {
      await picture.onSave(pictureOf(lanes, { format, words, texts: picture, from: { ...drawing, width } }));
    } catch {
      setFailed(true);
    }
  };

  useDragAndWheel(stage, { onPan: drawing.pan, onZoom: drawing.zoomBy });

  const onKeyDown = (event: KeyboardEvent): void => {
    const command = keyCommand(event);
    if (!command || !current) return;
    event.preventDefault();
    if (command.type === 'zoom') {
      wantsFocus.current = true;
      drawing.zoom(command.way, current);
    } else {
      const next = walk(layout, current, command.step);
      if (next) goTo(next);
    }
  };

  const isUrgent = (item: LaidItem): boolean => item === current || isSelected(item);
  const visible = useGradually(
    all.filter((item) => isNear(item) || isUrgent(item)),
    isUrgent,
  );
  return (
    <div class="drawing">
      <DrawingTools
        words={words}
        canZoomIn={drawing.canZoomIn}
        canZoomOut={drawing.canZoomOut}
        onZoom={(way) => drawing.zoom(way, stopItem && drawing.isInSight(stopItem) ? stopItem : null)}
        onSave={picture && save}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the events inside take the focus; this hears their keys */}
      <div class="drawing-stage" ref={stage} onKeyDown={onKeyDown}>
        <DrawingPicture
          id={id}
          layout={layout}
          ticks={ticks}
          left={left}
          width={width}
          items={visible}
          selected={selected}
          stop={current?.key ?? null}
          words={words}
          onActivate={activate}
          onPoint={point}
          onReach={reach}
        />
      </div>
      {hasFailed && (
        <p class="notice small" role="alert">
          {words.t('drawing.failed')}
        </p>
      )}
      {layout.undated.length > 0 && (
        <p class="drawing-undated">{words.plural('drawing.undated', layout.undated.length)}</p>
      )}
      <KindLegend lanes={lanes} words={words} />
      <DrawingCaption pointed={pointed ?? (selected === null ? null : itemOf(layout, selected))} words={words} />
    </div>
  );
}
