import { useEffect, useRef, useState } from 'preact/hooks';

/** New ones in one task: each is some six elements, and a person feels what takes longer than 50 ms. */
const AT_ONCE = 30;

/**
 * Of many things those that are to be there by now: what was there stays, new ones come some dozens at a time, each
 * time in a task of its own, until all are there.
 * @param isUrgent what may not wait: it has the keyboard, or was asked for
 */
export function useGradually<T extends { key: string }>(things: readonly T[], isUrgent: (thing: T) => boolean): T[] {
  const there = useRef<ReadonlySet<string>>(new Set());
  const [, next] = useState(0);
  let room = AT_ONCE;
  const now = things.filter((thing) => there.current.has(thing.key) || isUrgent(thing) || room-- > 0);
  useEffect(() => {
    there.current = new Set(now.map(({ key }) => key));
    if (now.length === things.length) return;
    const timer = setTimeout(() => next((count) => count + 1));
    return () => clearTimeout(timer);
  });
  return now;
}
