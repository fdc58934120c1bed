import { type CommandMessage, isCommand } from '../../messaging/commands.ts';
import type { ClickedTab } from './explainUnreadable.ts';
import { type LibraryTabs, openLibrary } from './openLibrary.ts';
import { type ReadTabApi, readTab } from './readTab.ts';

export interface CommandApi extends ReadTabApi {
  tabs: ReadTabApi['tabs'] & LibraryTabs & { sendMessage(tabId: number, message: CommandMessage): Promise<unknown> };
}

/**
 * A shortcut was pressed: its command goes to the reader and the sidebar of that tab. Where Breachline is not open it is
 * opened (a shortcut grants activeTab as a click does), and what is to be done with the selection is done then.
 */
export async function runCommand(
  api: CommandApi,
  command: string,
  tab: (ClickedTab & { url?: string | undefined }) | null,
  origin: string,
): Promise<void> {
  if (!isCommand(command)) return;
  if (command === 'library') return openLibrary(api.tabs, origin);
  if (tab === null) return;
  const send = (): Promise<boolean> =>
    api.tabs.sendMessage(tab.id, { type: 'command', command }).then(
      () => true,
      // Nobody listens there.
      () => false,
    );
  if (await send()) return;
  await readTab(api, tab);
  if (command === 'highlight' || command === 'note') await send();
}
