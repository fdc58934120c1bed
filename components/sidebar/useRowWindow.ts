import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { offsetsOf, type Piece, piecesOf, sliceAt } from './rowWindow.ts';

/** Height of a row that was never seen, in px: a heading, two lines of label, a line of facts. */
const ESTIMATE = 92;
/** Rendered above and below what is seen, in px; more is rendered when less than `NEAR` of it is left. */
const MARGIN = 700;
const NEAR = 250;
/** Before the frame is laid out, in px: with the margin it fills the usual frame. More comes in a task of its own. */
const FIRST_HEIGHT = 0;

interface Asked {
  list: RefObject<HTMLElement | null>;
  /** All rows, by name. */
  subjects: readonly string[];
  /** False: every row is rendered. */
  isOn: boolean;
  /** Places of rows that are rendered wherever they stand: what has the keyboard may not go away. */
  pinned: readonly number[];
}

/**
 * Renders of a long list what is seen and a little around it. Rows keep their true heights once they were measured;
 * what is above may turn out higher or lower than guessed, which the browser's scroll anchoring takes up.
 * Rows are the list's children with `data-row`.
 */
export function useRowWindow({ list, subjects, isOn, pinned }: Asked): Piece[] {
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [seen, setSeen] = useState({ top: 0, bottom: FIRST_HEIGHT });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measured` says that `heights` has others.
  const offsets = useMemo(
    () => (isOn ? offsetsOf(subjects, (subject) => heights.current.get(subject), ESTIMATE) : []),
    [isOn, subjects, measured],
  );
  const slice = sliceAt(offsets, seen.top - MARGIN, seen.bottom + MARGIN);
  const rendered = { top: offsets[slice.from] ?? 0, bottom: offsets[slice.to] ?? 0, end: offsets.at(-1) ?? 0 };
  const latest = useRef(rendered);
  latest.current = rendered;

  const look = useCallback((): void => {
    const box = list.current?.getBoundingClientRect();
    const height = list.current?.ownerDocument.defaultView?.innerHeight;
    if (!box || !height) return;
    const [top, bottom] = [-box.top, height - box.top];
    const { current } = latest;
    const isNearTop = current.top > 0 && top < current.top + NEAR;
    const isNearBottom = current.bottom < current.end && bottom > current.bottom - NEAR;
    if (isNearTop || isNearBottom) setSeen({ top, bottom });
  }, [list]);
  useEffect(() => {
    const view = list.current?.ownerDocument.defaultView;
    if (!isOn || !view) return;
    view.addEventListener('scroll', look, { passive: true });
    view.addEventListener('resize', look, { passive: true });
    return () => {
      view.removeEventListener('scroll', look);
      view.removeEventListener('resize', look);
    };
  }, [list, isOn, look]);
  // The list moves without a scroll too: when its tab is opened, when a filter leaves less of it.
  useEffect(() => {
    if (isOn) look();
  });

  const observer = useRowObserver(isOn, list, (sizes) => {
    let isNew = false;
    for (const [subject, height] of sizes) {
      isNew ||= heights.current.get(subject) !== height;
      heights.current.set(subject, height);
    }
    if (isNew) setMeasured((count) => count + 1);
  });
  useLayoutEffect(() => {
    if (isOn) observer.current?.();
  });

  if (!isOn) return subjects.map((_, index) => ({ index }));
  return piecesOf(offsets, slice, pinned);
}

/** Watches the heights of the rows that are there; what it returns is to be called after each rendering. */
function useRowObserver(
  isOn: boolean,
  list: RefObject<HTMLElement | null>,
  onSizes: (sizes: [subject: string, height: number][]) => void,
): RefObject<(() => void) | null> {
  const update = useRef<(() => void) | null>(null);
  const report = useRef(onSizes);
  report.current = onSizes;
  useLayoutEffect(() => {
    const view = list.current?.ownerDocument.defaultView;
    // Where nothing is laid out there is nothing to measure.
    if (!isOn || !view || !('ResizeObserver' in view)) return;
    const watched = new Set<Element>();
    const observer = new ResizeObserver((entries) => {
      const sizes = entries.flatMap(({ target, borderBoxSize: [box] }): [string, number][] => {
        const subject = target.getAttribute('data-row');
        return subject === null || !target.isConnected || !box || box.blockSize === 0 ? [] : [[subject, box.blockSize]];
      });
      if (sizes.length > 0) report.current(sizes);
    });
    update.current = () => {
      const there = new Set(list.current?.querySelectorAll(':scope > [data-row]'));
      for (const row of watched) {
        if (there.has(row)) continue;
        observer.unobserve(row);
        watched.delete(row);
      }
      for (const row of there) {
        if (watched.has(row)) continue;
        observer.observe(row);
        watched.add(row);
      }
    };
    update.current();
    return () => {
      update.current = null;
      observer.disconnect();
    };
  }, [isOn, list]);
  return update;
}
