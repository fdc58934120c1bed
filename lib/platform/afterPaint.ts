/** Longest wait, ms: a page that is hidden is not drawn. */
const PATIENCE = 100;

/** Resolves once what the page shows now has been drawn. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    // The callback runs before the drawing; a task made there runs after it.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
