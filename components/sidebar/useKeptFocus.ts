import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard in a list whose rows come and go. When what had it was taken away (a row rejected, a button that
 * served its purpose), it goes to that row, or to the one now in its place.
 *
 * @param subjects all rows, by name; those not rendered too
 * @param onMove asks for a row to be rendered, and to be the one that Tab goes to
 * @returns moves the keyboard to a row
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  subjects: readonly string[],
  onMove: (subject: string) => void,
): (subject: string) => void {
  const wanted = useRef<string | null>(null);
  const places = useRef(subjects);
  const held = heldRow(list.current);
  const heldAt = held === null ? -1 : places.current.indexOf(held);
  places.current = subjects;

  useLayoutEffect(() => {
    const active = list.current?.ownerDocument.activeElement;
    const isLost = held !== null && (active === null || active === list.current?.ownerDocument.body);
    // Where it is on its way to comes first: the row it left may have been taken away behind it.
    const next = wanted.current ?? (isLost ? rowInPlace(subjects, held, heldAt) : null);
    if (next === null) return;
    const main = mainOf(list.current, next);
    wanted.current = main ? null : next;
    if (main) moveTo(main);
    else if (isLost) onMove(next);
  });

  return (subject) => {
    const main = mainOf(list.current, subject);
    if (main) {
      moveTo(main);
      return;
    }
    wanted.current = subject;
    onMove(subject);
  };
}

/** All of it is brought into sight: Firefox takes a part for enough. */
function moveTo(main: HTMLElement): void {
  main.focus({ preventScroll: true });
  main.scrollIntoView({ block: 'nearest' });
}

/** The row itself; where it is gone, the one that came up into its place, else the last. */
const rowInPlace = (subjects: readonly string[], held: string, heldAt: number): string | null =>
  subjects.includes(held) ? held : (subjects[heldAt] ?? subjects.at(-1) ?? null);

function heldRow(list: HTMLElement | null): string | null {
  const active = list?.ownerDocument.activeElement;
  if (!active || !list.contains(active)) return null;
  return active.closest('[data-row]')?.getAttribute('data-row') ?? null;
}

function mainOf(list: HTMLElement | null, subject: string): HTMLElement | null {
  const name = `subject/${subject}`;
  for (const main of list?.querySelectorAll<HTMLElement>('[data-focus]') ?? []) {
    if (main.getAttribute('data-focus') === name) return main;
  }
  return null;
}
