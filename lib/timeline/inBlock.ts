import type { Span } from '../model.ts';

/**
 * The spans that lie in each block, by the block's place, with their own place in the list. One sweep, since articles may
 * have 10,000 blocks.
 * @param spans in text order
 */
export function sortIntoBlocks<T extends Span>(
  blocks: readonly Span[],
  spans: readonly T[],
): Map<number, { item: T; index: number }[]> {
  const sorted = new Map<number, { item: T; index: number }[]>();
  let number = 0;
  for (const [index, item] of spans.entries()) {
    let block = blocks[number];
    while (block && block.end <= item.start) block = blocks[++number];
    if (!block || item.start < block.start || item.end > block.end) continue;
    const inBlock = sorted.get(number);
    if (inBlock) inBlock.push({ item, index });
    else sorted.set(number, [{ item, index }]);
  }
  return sorted;
}
