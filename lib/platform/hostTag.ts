/** The one element we add to a page. Reading an article skips it (lib/article/tags.ts). */
export const HOST_TAG = 'breachline-sidebar';
