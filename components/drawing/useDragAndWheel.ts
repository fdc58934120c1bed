import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Handlers {
  /** Pixels to move what is in sight, to the right where positive. */
  onPan: (pixels: number) => void;
  /** @param at pixels from the element's left edge */
  onZoom: (factor: number, at: number) => void;
}

/** Pixels: a press that moves less is a click. */
const CLICK = 4;
/** One notch of a wheel, 100 px, about halves or doubles. */
const PER_PIXEL = 0.007;

/** Dragging and sideways scrolling move; Ctrl and the wheel (a pinch on a touchpad) zoom. The plain wheel is the page's. */
export function useDragAndWheel(element: RefObject<Element | null>, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const gone = new AbortController();
    const { signal } = gone;
    let drag: { pointer: number; x: number; moved: boolean } | null = null;
    const on = <Name extends keyof ElementEventMap | keyof HTMLElementEventMap>(
      name: Name,
      handle: (event: Event) => void,
      options: AddEventListenerOptions = {},
    ): void => target.addEventListener(name, handle, { ...options, signal });

    on('pointerdown', (event) => {
      if (event instanceof PointerEvent && event.button === 0) {
        drag = { pointer: event.pointerId, x: event.clientX, moved: false };
      }
    });
    on('pointermove', (event) => {
      if (!(event instanceof PointerEvent) || drag?.pointer !== event.pointerId) return;
      if (!drag.moved && Math.abs(event.clientX - drag.x) < CLICK) return;
      if (!drag.moved) target.setPointerCapture(event.pointerId);
      latest.current.onPan(drag.x - event.clientX);
      drag = { pointer: event.pointerId, x: event.clientX, moved: true };
    });
    const release = (event: Event): void => {
      if (event instanceof PointerEvent && drag?.pointer === event.pointerId && !drag.moved) drag = null;
    };
    on('pointerup', release);
    on('pointercancel', () => {
      drag = null;
    });
    // The click that ends a drag is meant for nobody.
    on(
      'click',
      (event) => {
        if (drag?.moved) event.stopPropagation();
        drag = null;
      },
      { capture: true },
    );
    on(
      'wheel',
      (event) => {
        if (!(event instanceof WheelEvent)) return;
        if (event.ctrlKey) {
          event.preventDefault();
          latest.current.onZoom(
            Math.exp(-event.deltaY * PER_PIXEL),
            event.clientX - target.getBoundingClientRect().left,
          );
          return;
        }
        const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
        if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
        event.preventDefault();
        latest.current.onPan(sideways);
      },
      { passive: false },
    );
    return () => gone.abort();
  }, [element]);
}
