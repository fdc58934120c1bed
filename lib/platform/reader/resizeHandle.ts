import { MAX_WIDTH, MIN_WIDTH } from './sidebarLayout.ts';
import { nameBy } from './speak.ts';

export interface ResizeOptions {
  panel: HTMLElement;
  /** The width shown now, CSS px. */
  width: () => number;
  /** While the handle moves. */
  onMove: (width: number) => void;
  /** Once it rests: the page is laid out anew only then. */
  onRest: () => void;
  signal: AbortSignal;
}

/** CSS px for one press of an arrow key, and with Shift. */
const STEP = 16;
const BIG_STEP = 64;

/** Adds the handle on the sidebar's left edge, for pointer and keyboard (WAI-ARIA window splitter). */
export function addResizeHandle(options: ResizeOptions): { update(): void } {
  const { panel, width, onMove, onRest, signal } = options;
  const handle = panel.ownerDocument.createElement('div');
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  nameBy(handle, 'width');
  handle.setAttribute('aria-valuemin', String(MIN_WIDTH));
  handle.setAttribute('aria-valuemax', String(MAX_WIDTH));
  handle.tabIndex = 0;
  panel.prepend(handle);

  let dragging: { pointer: number; from: number; width: number } | null = null;

  const listen = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ) => handle.addEventListener(type, (event) => event.isTrusted && listener(event), { signal });

  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    handle.focus();
    dragging = { pointer: event.pointerId, from: event.clientX, width: width() };
    panel.classList.add('resizing');
  });
  listen('pointermove', (event) => {
    if (dragging?.pointer === event.pointerId) onMove(dragging.width + dragging.from - event.clientX);
  });
  listen('lostpointercapture', () => {
    if (dragging === null) return;
    dragging = null;
    panel.classList.remove('resizing');
    onRest();
  });
  listen('keydown', (event) => {
    const next = widthAfterKey(event, width());
    if (next === null) return;
    event.preventDefault();
    onMove(next);
    onRest();
  });

  return { update: () => handle.setAttribute('aria-valuenow', String(width())) };
}

function widthAfterKey({ key, shiftKey }: KeyboardEvent, width: number): number | null {
  const step = shiftKey ? BIG_STEP : STEP;
  switch (key) {
    case 'ArrowLeft':
      return width + step;
    case 'ArrowRight':
      return width - step;
    case 'Home':
      return MIN_WIDTH;
    case 'End':
      return MAX_WIDTH;
    default:
      return null;
  }
}
