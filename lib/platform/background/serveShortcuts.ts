import { isCommand, OPEN_COMMAND, type Shortcut } from '../../messaging/commands.ts';

export interface ShortcutsApi {
  commands: {
    getAll(): Promise<{ name?: string | undefined; shortcut?: string | undefined }[]>;
    /** Firefox 137. */
    openShortcutSettings?: () => Promise<void>;
  };
  tabs: { create(properties: { url: string }): Promise<unknown> };
}

/** The keys the browser has for each of our commands now. */
export async function shortcutsOf({ commands }: ShortcutsApi): Promise<Shortcut[]> {
  return (await commands.getAll()).flatMap(({ name = '', shortcut = '' }): Shortcut[] =>
    name === OPEN_COMMAND || isCommand(name) ? [{ command: name, keys: shortcut }] : [],
  );
}

/** Shows the browser's own page where shortcuts are changed. Chromium has no call for it, only an address. */
export async function openShortcutSettings({ commands, tabs }: ShortcutsApi): Promise<void> {
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}
