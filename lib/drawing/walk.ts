import { least } from 'd3-array';
import { itemX } from './itemExtent.ts';
import type { LaidItem, LaidLane, Layout } from './layoutDrawing.ts';

export type Step = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

/** The events an item stands for: its own, or those of a crowd. */
export const eventsOf = (item: LaidItem) => (item.type === 'event' ? [item.event] : item.events);

/** The item that shows this event; null where none does. */
export function itemOf({ lanes }: Pick<Layout, 'lanes'>, eventId: string, lane: number | null = null): LaidItem | null {
  const items = lanes.flatMap((each, index) => (lane === null || lane === index ? each.items : []));
  return items.find((item) => eventsOf(item).some(({ id }) => id === eventId)) ?? null;
}

/**
 * Where a step from an item leads: along its lane in the order in which its events are told; up and down to the nearest
 * in time of the lane above or below. In a single lane up and down are previous and next.
 * @returns null where there is nothing that way
 */
export function walk({ lanes }: Pick<Layout, 'lanes'>, from: LaidItem, step: Step): LaidItem | null {
  const own = lanes[from.lane]?.items ?? [];
  const at = own.findIndex(({ key }) => key === from.key);
  switch (step) {
    case 'next':
      return own[at + 1] ?? null;
    case 'previous':
      return own[at - 1] ?? null;
    case 'first':
      return own[0] ?? null;
    case 'last':
      return own.at(-1) ?? null;
    case 'up':
      if (lanes.length === 1) return own[at - 1] ?? null;
      return nearest(lanes.slice(0, from.lane).reverse(), from);
    case 'down':
      if (lanes.length === 1) return own[at + 1] ?? null;
      return nearest(lanes.slice(from.lane + 1), from);
  }
}

function nearest(lanes: readonly LaidLane[], from: LaidItem): LaidItem | null {
  const lane = lanes.find(({ items }) => items.length > 0);
  return least(lane?.items ?? [], (item) => Math.abs(itemX(item) - itemX(from))) ?? null;
}
