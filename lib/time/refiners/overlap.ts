import { type FoundTime, timeRefiner } from '../found.ts';

/** Of two that overlap the longer stays; of two as long, the one whose parser comes first in the configuration. */
export const keepLongest = timeRefiner((found, { text }) => {
  if (found.length < 2) return found.filter((item) => item.stop > item.index);
  const byLength = found
    .map((item, order) => ({ item, order }))
    .sort((a, b) => b.item.text.length - a.item.text.length || a.order - b.order);
  const taken = new Uint8Array(text.length);
  const kept: FoundTime[] = [];
  for (const { item } of byLength) {
    // Nothing longer than a kept one comes later, so an overlap shows at one of its own two ends.
    if (item.stop <= item.index || taken[item.index] === 1 || taken[item.stop - 1] === 1) continue;
    taken.fill(1, item.index, item.stop);
    kept.push(item);
  }
  return kept.sort((a, b) => a.index - b.index);
});
