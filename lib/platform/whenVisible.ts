/**
 * Runs now if the page can be seen, otherwise once it can. Asked again meanwhile with the same function, it still runs
 * once: a list that nobody looks at need not be read after every change.
 */
export function whenVisible(run: () => void, page: Document = document): void {
  if (page.visibilityState === 'visible') run();
  else page.addEventListener('visibilitychange', run, { once: true });
}
