/** Longest wait, ms: what is to be done in idle times is done all the same on a busy page. */
const PATIENCE = 2_000;

/** Resolves when the page has nothing else to do. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });
