/** The address the page names as its own, as it is written there. */
export const readCanonical = (document: Document): string | null =>
  document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? null;
