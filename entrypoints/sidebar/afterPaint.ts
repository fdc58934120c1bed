/** Longest wait in milliseconds: a hidden tab paints nothing and would wait for ever. */
const LONGEST = 250;

/** Resolves once what was rendered is on the screen. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => setTimeout(resolve));
  });
