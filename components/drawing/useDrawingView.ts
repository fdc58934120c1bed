import { useMemo, useState } from 'preact/hooks';
import type { Lane } from '../../lib/drawing/drawnEvent.ts';
import { itemX } from '../../lib/drawing/itemExtent.ts';
import { type LaidCrowd, type LaidItem, type Layout, layoutDrawing } from '../../lib/drawing/layoutDrawing.ts';
import { leftOf, pannedBy, revealed, type View, WHOLE, ZOOM_STEP, zoomedBy, zoomedTo } from '../../lib/drawing/view.ts';

export interface DrawingView {
  layout: Layout;
  view: View;
  /** Pixels from the drawing's start to the first in sight. */
  left: number;
  canZoomIn: boolean;
  canZoomOut: boolean;
  zoom: (way: 'in' | 'out' | 'whole', around: LaidItem | null) => void;
  zoomBy: (factor: number, at: number) => void;
  pan: (pixels: number) => void;
  /** Moves as far as is needed to have the item in sight. */
  reveal: (item: LaidItem) => void;
  isInSight: (item: LaidItem) => boolean;
  /** Makes room for a crowd's events: zooms, or adds rows where they are at one time. */
  open: (crowd: LaidCrowd) => void;
}

/** Pixels: a mark nearer to the edge is half hidden. */
const EDGE = 12;

/** What the reader looks at, and the ways to move it. */
export function useDrawingView(lanes: readonly Lane[], width: number, leastRows: number): DrawingView {
  const [view, setView] = useState<View>(WHOLE);
  const [moreRows, setMoreRows] = useState(0);
  const rows = Math.max(leastRows, moreRows);
  const layout = useMemo(
    () => layoutDrawing(lanes, { width, scale: view.scale, rows }),
    [lanes, width, view.scale, rows],
  );
  const { x, fitting, finest } = layout;
  const left = leftOf(x, view, width);
  const zoomBy = (factor: number, at: number): void => setView(zoomedBy(layout, view, { width, factor, at }));
  const around = (item: LaidItem): [number, number] => [itemX(item) - EDGE, itemX(item) + EDGE];
  return {
    layout,
    view,
    left,
    canZoomIn: x.scale < finest,
    canZoomOut: x.scale > fitting,
    zoom(way, item) {
      if (way === 'whole') setView(WHOLE);
      else zoomBy(way === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP, item ? itemX(item) - left : width / 2);
    },
    zoomBy,
    pan: (pixels) => setView(pannedBy(x, view, width, pixels)),
    reveal: (item) => setView(revealed(x, view, width, around(item))),
    isInSight: (item) => revealed(x, view, width, around(item)) === view,
    open(crowd) {
      const closer = zoomedTo(layout, crowd, width);
      if (closer) setView(closer);
      else setMoreRows(rows * 2);
    },
  };
}
