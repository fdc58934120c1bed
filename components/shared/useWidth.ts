import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The inner width of an element in whole pixels, kept up as it changes.
 * @param atFirst until it is measured, and where nothing can measure it
 */
export function useWidth(element: RefObject<HTMLElement | null>, atFirst: number): number {
  const [width, setWidth] = useState(atFirst);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver === 'undefined') return;
    // Hidden under another tab it has no width; what it had stays.
    const measure = (): void => setWidth((before) => Math.floor(target.clientWidth) || before);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
