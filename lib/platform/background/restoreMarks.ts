import { articleKey } from '../../article/identity.ts';
import type { MarkLooks } from '../../marks/hues.ts';
import type { StoreApi } from '../../messaging/protocol.ts';
import type { PageRestoreMessage, RestoredMarks } from '../../restore/messages.ts';
import { restoredMarks } from '../../restore/restoredMarks.ts';
import { siteOf } from '../../restore/site.ts';
import { isHighlight } from '../../session/highlightsOf.ts';
import { highlightStyles } from '../highlightStyles.ts';

/** What this needs of `browser`. */
export interface RestoreApi {
  permissions: { contains(asked: { origins: string[] }): Promise<boolean> };
  scripting: {
    executeScript(injection: { target: Target; files: ['/painter.js'] }): Promise<unknown>;
    insertCSS(injection: Styles): Promise<void>;
    removeCSS(injection: Styles): Promise<void>;
  };
  action: {
    setBadgeText(details: { tabId: number; text: string }): Promise<void>;
    setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
    setTitle(details: { tabId: number; title: string }): Promise<void>;
  };
}

type Target = { tabId: number; frameIds: number[] } | { tabId: number; allFrames: true };

interface Styles {
  target: Target;
  origin: 'AUTHOR';
  css: string;
}

export interface RestoreOptions {
  api: RestoreApi;
  store: Pick<StoreApi, 'open' | 'versions'>;
  looks: () => Promise<MarkLooks>;
  /** What the toolbar button is called, with so many highlights on the page. */
  titleOf: (count: number) => string;
}

/** As in assets/tokens.css: the accent, 4.6:1 under white figures. */
const BADGE = '#b5401c';

/**
 * Answers pages of granted sites. The first message of a page is its address alone; only where something was kept does the
 * painter follow, and only marks come back for its text: offsets and colours, no word of a note.
 */
export function createRestorer({ api, store, looks, titleOf }: RestoreOptions) {
  const show = async (tabId: number, count: number): Promise<void> => {
    await api.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    await api.action.setBadgeBackgroundColor({ tabId, color: BADGE });
    await api.action.setTitle({ tabId, title: titleOf(count) });
  };

  const isGranted = async (url: string, from: string): Promise<boolean> => {
    const site = siteOf(url);
    return (
      site !== null &&
      site.pattern === siteOf(from)?.pattern &&
      (await api.permissions.contains({ origins: [site.pattern] }))
    );
  };

  /** What was kept of the page, or failing that of a frame in it, and has highlights. */
  const findHighlights = async (message: PageRestoreMessage, from: string) => {
    const frames = message.type === 'restore-ask' ? message.frames : [];
    const keys = [message, ...frames.filter(({ url }) => siteOf(url)?.pattern === siteOf(from)?.pattern)];
    for (const key of new Set(keys.map(({ url, canonical }) => articleKey(url, canonical)))) {
      const found = await store.open(key);
      const highlights = found?.annotations.filter(isHighlight) ?? [];
      if (found !== null && highlights.length > 0) return { saved: found.saved, highlights };
    }
    return null;
  };

  /** @param from the page's address as the browser gives it, which the page's own word must not leave the site of */
  return async (message: PageRestoreMessage, tabId: number, from: string): Promise<RestoredMarks> => {
    const found = (await isGranted(message.url, from)) ? await findHighlights(message, from) : null;
    if (found === null) {
      await show(tabId, 0);
      return { marks: [] };
    }
    switch (message.type) {
      case 'restore-ask': {
        await api.scripting.insertCSS(restoredStyles(tabId, await looks()));
        await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/painter.js'] });
        return { marks: [] };
      }
      case 'restore-text': {
        const { id, article } = found.saved;
        // The frame may have been loaded since. Out first, so that no frame has them twice; nothing is painted yet.
        if (message.isInFrame) {
          const styles = restoredStyles(tabId, await looks());
          await api.scripting.removeCSS(styles).catch(() => {});
          await api.scripting.insertCSS(styles);
        }
        const earlier = article.text === message.text ? [] : await store.versions(id);
        const texts = [article.text, ...earlier.map((version) => version.article.text)];
        const marks = restoredMarks(message.text, found.highlights, texts);
        await show(tabId, marks.length);
        return { marks };
      }
    }
  };
}

/** Another sheet than the open reader's, which is taken out when that closes. */
const restoredStyles = (tabId: number, looks: MarkLooks): Styles => ({
  target: { tabId, allFrames: true },
  origin: 'AUTHOR',
  css: `/* restored */${highlightStyles(looks)}`,
});
