/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/**
 * Moves the keyboard from row to row. The row it goes to is made first, where it is not there, and focused when it is:
 * rows bear `data-index`, and in them what takes the keyboard has `data-article`.
 */
export function rowKeys(event: KeyboardEvent, count: number, focused: number, onFocus: (index: number) => void): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  if (!target.hasAttribute('data-article')) return;
  const to = {
    ArrowDown: focused + 1,
    ArrowUp: focused - 1,
    PageDown: focused + PAGE,
    PageUp: focused - PAGE,
    Home: 0,
    End: count - 1,
  }[key];
  if (to === undefined) return;
  event.preventDefault();
  const index = Math.max(0, Math.min(count - 1, to));
  onFocus(index);
  const body = currentTarget;
  // Once it is rendered.
  requestAnimationFrame(() => {
    const title = body.querySelector<HTMLElement>(`[data-index="${index}"] [data-article]`);
    title?.focus();
    title?.scrollIntoView({ block: 'nearest' });
  });
}
