/** Why a page cannot be read at all; what lies behind a page that can be read but is no article is `NotAnArticle`. */
export const UNREADABLE_REASONS = ['browser-page', 'store', 'pdf', 'not-html', 'sandboxed', 'file', 'refused'] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];
