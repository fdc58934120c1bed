import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The inner width of an element in whole pixels, kept up as it changes. null until it is measured, which is after the
 * frame that first holds it was laid out: what is costly to draw is drawn once, and in a task of its own.
 * @param usual taken where nothing can measure it
 */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver === 'undefined') {
      setWidth(usual);
      return;
    }
    // Hidden under another tab it has no width; what it had stays.
    const measure = (): void => setWidth((before) => Math.floor(target.clientWidth) || (before ?? usual));
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, usual]);
  return width;
}
