/** Why a page cannot be read at all; what lies behind a page that can be read but is no article is `NotAnArticle`. */
export const UNREADABLE_REASONS = ['browser-page', 'store', 'pdf', 'not-html', 'sandboxed', 'file', 'refused'] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

export interface Explanation {
  title: string;
  /** What happened, and what the reader can do about it. */
  text: string;
}

/** What the message page says for each reason. */
export const EXPLANATIONS: Record<UnreadableReason, Explanation> = {
  'browser-page': {
    title: 'This page belongs to the browser',
    text: 'Browsers do not let extensions read their own pages. Open an article on the web and click Breachline there.',
  },
  store: {
    title: 'This page is an extension store',
    text: 'Browsers do not let extensions read the store they come from. Open an article on another site and click Breachline there.',
  },
  pdf: {
    title: 'This is a PDF',
    text: 'Breachline reads web pages, not PDF files. If the publisher has the notice as a web page, open that and click Breachline there.',
  },
  'not-html': {
    title: 'This is not a web page',
    text: 'Breachline reads web pages. What this tab shows is a plain file: an image, text or data. Open an article and click Breachline there.',
  },
  sandboxed: {
    title: 'This page is locked by its site',
    text: 'The site serves it in a sandbox where nothing else may run, not even a sidebar. If the same text stands on another page, open that and click Breachline there.',
  },
  file: {
    title: 'This is a file on your computer',
    text: 'The browser does not let Breachline read files until you allow it: open the browser’s extension settings, choose Breachline, and turn on “Allow access to file URLs”. Then reload this page and click again.',
  },
  refused: {
    title: 'The browser does not let Breachline read this page',
    text: 'Some addresses are closed to extensions, by the browser or by whoever manages it. If the page is still loading or shows an error, wait or reload it, then click again.',
  },
};
