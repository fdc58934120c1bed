/** Between two looks. A closed sidebar's blank frame may stand this long after an update. */
const LOOK_EVERY_MS = 2000;

/**
 * Calls back once the extension was updated or removed under this script: Chromium then tells it nothing, not even that
 * its Port has closed. Only `runtime.id` is gone.
 */
export function watchExtension(
  runtime: { readonly id?: string | undefined },
  onGone: () => void,
  signal: AbortSignal,
): void {
  const timer = setInterval(() => {
    if (runtime.id !== undefined) return;
    clearInterval(timer);
    onGone();
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
