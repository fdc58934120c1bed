import { describe, expect, it } from 'vitest';
import { type CommandApi, runCommand } from '../../../../lib/platform/background/runCommand.ts';

const TAB = { id: 7, windowId: 1, index: 0, url: 'https://news.example/a' };

/** What was asked of the browser, in order. `isOpen`: the reader listens in the tab. */
async function calls(command: string, isOpen: boolean, tab: typeof TAB | null = TAB): Promise<string[]> {
  const made: string[] = [];
  let listens = isOpen;
  const api: CommandApi = {
    action: { setPopup: async () => {}, setBadgeText: async () => {} },
    scripting: {
      executeScript: async () => {
        made.push('reader');
        listens = true;
        return [{ result: 'opened' }];
      },
    },
    tabs: {
      create: async () => made.push('tab'),
      query: async () => [],
      update: async () => {},
      sendMessage: async (_, message) => {
        if (!listens) throw new Error('Receiving end does not exist');
        made.push(message.command);
      },
    },
  };
  await runCommand(api, command, tab, 'chrome-extension://abc');
  return made;
}

describe('a shortcut', () => {
  it.each<[string, string, boolean, string[]]>([
    ['goes to an open sidebar', 'next', true, ['next']],
    ['opens a closed one, and is done with that', 'next', false, ['reader']],
    ['opens a closed one and then highlights the selection', 'highlight', false, ['reader', 'highlight']],
    ['opens a closed one and then notes on the selection', 'note', false, ['reader', 'note']],
    ['for the library opens it, whatever the tab holds', 'library', false, ['tab']],
    ['that is none of ours does nothing', 'explode', true, []],
    ['of the browser’s own doing does nothing', '_execute_action', true, []],
  ])('%s', async (_, command, isOpen, expected) => expect(await calls(command, isOpen)).toEqual(expected));

  it('outside any tab opens the library at most', async () => {
    expect(await calls('next', true, null)).toEqual([]);
    expect(await calls('library', true, null)).toEqual(['tab']);
  });
});
