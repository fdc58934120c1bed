import type { LaidItem } from './layoutDrawing.ts';

/** What an item covers from left to right, its words included, in pixels from the drawing's start. */
export function itemExtent(item: LaidItem): [left: number, right: number] {
  switch (item.type) {
    case 'crowd':
      return [item.left, item.right];
    case 'event': {
      const { mark, label } = item;
      if (!label) return [mark.left, mark.right];
      return [Math.min(mark.left, label.left), Math.max(mark.right, label.left + label.width)];
    }
  }
}

/** Where an item is pointed at: the middle of its shape. */
export function itemX(item: LaidItem): number {
  return item.type === 'event' ? item.mark.shapeX : (item.left + item.right) / 2;
}
