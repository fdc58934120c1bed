export interface Offset {
  x: number;
  y: number;
}

/** Where the window of the frame a document is shown in stands in the window around it, CSS px; null for the tab's own. */
export function offsetInParent({ defaultView }: Document): (Offset & { outer: Document }) | null {
  const frame = defaultView?.frameElement;
  const outer = frame?.ownerDocument;
  if (!frame || !outer?.defaultView) return null;
  const { left, top } = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = outer.defaultView.getComputedStyle(frame);
  return {
    x: left + frame.clientLeft + Number.parseFloat(paddingLeft),
    y: top + frame.clientTop + Number.parseFloat(paddingTop),
    outer,
  };
}

/** Where a document's window stands in the tab's, CSS px. */
export function offsetInTab(document: Document): Offset {
  const sum = { x: 0, y: 0 };
  for (let at = offsetInParent(document); at !== null; at = offsetInParent(at.outer)) {
    sum.x += at.x;
    sum.y += at.y;
  }
  return sum;
}
