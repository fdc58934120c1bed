import { expect, it } from 'vitest';
import { openShortcutSettings, shortcutsOf } from '../../../../lib/platform/background/serveShortcuts.ts';

const NAMED = [
  { name: '_execute_action', shortcut: 'Alt+Shift+L' },
  { name: 'highlight', shortcut: '' },
  { name: 'next' },
  { name: 'of a later version', shortcut: 'F2' },
];

it('tells the keys of our commands as the browser has them', async () => {
  const api = { commands: { getAll: async () => NAMED }, tabs: { create: async () => {} } };
  expect(await shortcutsOf(api)).toEqual([
    { command: '_execute_action', keys: 'Alt+Shift+L' },
    { command: 'highlight', keys: '' },
    { command: 'next', keys: '' },
  ]);
});

it.each([
  ['by its call where it has one', true, ['call']],
  ['by its address where it has none', false, ['chrome://extensions/shortcuts']],
])('shows where the browser has them changed: %s', async (_, hasCall, expected) => {
  const made: string[] = [];
  const commands = {
    getAll: async () => [],
    ...(hasCall && { openShortcutSettings: async () => void made.push('call') }),
  };
  await openShortcutSettings({ commands, tabs: { create: async ({ url }) => made.push(url) } });
  expect(made).toEqual(expected);
});
