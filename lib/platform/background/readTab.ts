import { type ClickedTab, type ExplainApi, explainUnreadable } from './explainUnreadable.ts';
import { neverReadable, reasonOf, whyRefused } from './unreadable.ts';

export interface ReadTabApi extends ExplainApi {
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: ['/reader.js'] }): Promise<{ result?: unknown }[]>;
  };
}

/** What a click on the toolbar button does: opens the reader in the tab's page or closes it, or says why it cannot. */
export async function readTab(api: ReadTabApi, tab: ClickedTab & { url?: string | undefined }): Promise<void> {
  const never = neverReadable(tab.url);
  if (never !== null) return explainUnreadable(api, tab, never);
  const answer = await injectReader(api, tab.id);
  // Firefox reports no error on pages closed to it, only that nothing ran.
  const reason = answer === undefined || answer === null ? whyRefused(tab.url) : reasonOf(answer);
  if (reason !== null) return explainUnreadable(api, tab, reason);
  // One that has closed leaves the badge to the highlights that are shown again.
  if (answer !== 'closed') await api.action.setBadgeText({ tabId: tab.id, text: '' });
}

/** The reader's answer, or null where the browser did not let it in. */
async function injectReader({ scripting }: ReadTabApi, tabId: number): Promise<unknown> {
  try {
    const [frame] = await scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}
