/** Things too close together to be shown one by one. */
export interface Crowd {
  indexes: number[];
  /** Pixels. */
  left: number;
  right: number;
}

/** Pixels between two things of a row. */
export const AIR = 6;
/** Pixels: the narrowest and the widest mark of a crowd. A longer one would say nothing of when. */
const NARROWEST = 36;
const WIDEST = 72;

/** Adds a thing to the last crowd where it is near, otherwise to a new one. Things come from left to right. */
export function joinCrowd(
  crowds: Crowd[],
  { left, right }: { left: number; right: number },
  index: number,
  width: number,
): void {
  const middle = (left + right) / 2;
  const start = Math.max(0, Math.min(middle - NARROWEST / 2, width - NARROWEST));
  const last = crowds.at(-1);
  const wouldEnd = start + NARROWEST;
  if (last && (wouldEnd <= last.left + WIDEST || last.right + AIR + NARROWEST > width)) {
    last.indexes.push(index);
    last.right = Math.max(last.right, Math.min(wouldEnd, width));
    return;
  }
  const from = Math.max(start, last ? last.right + AIR : 0);
  crowds.push({ indexes: [index], left: from, right: from + NARROWEST });
}
