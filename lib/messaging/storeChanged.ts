import type { ArticleId } from '../model.ts';

/** Sent by the library and the settings to every tab: sidebars read these articles again; null: every one. */
export interface StoreChangedMessage {
  type: 'store-changed';
  articles: ArticleId[] | null;
}

export function isStoreChanged(message: unknown): message is StoreChangedMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, articles }: { type?: unknown; articles?: unknown } = message;
  return type === 'store-changed' && (articles === null || Array.isArray(articles));
}
