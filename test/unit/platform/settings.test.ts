import { describe, expect, it } from 'vitest';
import { readSetting, type SettingsArea, watchSetting, writeSetting } from '../../../lib/platform/settings.ts';
import { DAY_MONTH_ORDER } from '../../../lib/settings/dayMonthOrder.ts';
import { LANGUAGE } from '../../../lib/settings/language.ts';
import { LONGEST_NAME, READER_NAMES, withName } from '../../../lib/settings/readerNames.ts';
import type { Setting } from '../../../lib/settings/setting.ts';
import { SIDEBAR_WIDTH } from '../../../lib/settings/sidebarWidth.ts';
import { THEME } from '../../../lib/settings/theme.ts';

/** Storage as the browser's: it gives back only the keys it has, and tells of what is written. */
function createArea(held: Record<string, unknown> = {}) {
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  const area: SettingsArea = {
    get: async (key) => (key in held ? { [key]: held[key] } : {}),
    set: async (items) => {
      Object.assign(held, items);
      const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
      for (const listener of listeners) listener(changes);
    },
  };
  return {
    ...area,
    held,
    onChanged: {
      addListener: (listener: (changes: Record<string, { newValue?: unknown }>) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Record<string, { newValue?: unknown }>) => void) =>
        listeners.delete(listener),
    },
  };
}

const acme = { text: 'ACME', type: 'ORG', canonical: 'Acme Corporation' } as const;

describe('settings', () => {
  it.each<[Setting<unknown>, unknown, unknown]>([
    [SIDEBAR_WIDTH, 400, 512],
    [LANGUAGE, null, 'de'],
    [THEME, 'system', 'dark'],
    [DAY_MONTH_ORDER, null, 'day-first'],
    [READER_NAMES, [], [acme]],
  ] as [Setting<unknown>, unknown, unknown][])(
    '$name is its fallback, then what was written',
    async (setting, fallback, value) => {
      const area = createArea();
      expect(await readSetting(setting, area)).toEqual(fallback);
      await writeSetting(setting, value, area);
      expect(await readSetting(setting, area)).toEqual(value);
    },
  );

  it.each<[Setting<unknown>, unknown]>([
    [SIDEBAR_WIDTH, '512'],
    [SIDEBAR_WIDTH, null],
    [SIDEBAR_WIDTH, Number.NaN],
    [LANGUAGE, 'nl'],
    [LANGUAGE, 'DE'],
    [THEME, 'sepia'],
    [DAY_MONTH_ORDER, 'year-first'],
    [READER_NAMES, [{ ...acme, type: 'FIRM' }]],
    [READER_NAMES, [{ ...acme, text: ' ' }]],
    [READER_NAMES, [{ ...acme, text: 'x'.repeat(LONGEST_NAME + 1) }]],
    [READER_NAMES, [{ ...acme, extra: 1 }]],
    [READER_NAMES, acme],
  ] as [Setting<unknown>, unknown][])('$name takes no other: %j', async (setting, value) => {
    const area = createArea({ [`setting:${setting.name}`]: value });
    expect(await readSetting(setting, area)).toEqual(setting.fallback);
    await expect(writeSetting(setting, value, area)).rejects.toThrow(`expected a value for ${setting.name}`);
  });

  it('are watched until the signal', async () => {
    const area = createArea();
    const stop = new AbortController();
    const seen: unknown[] = [];
    watchSetting(THEME, (theme) => seen.push(theme), stop.signal, area.onChanged);
    await writeSetting(THEME, 'dark', area);
    await writeSetting(LANGUAGE, 'fr', area);
    await area.set({ 'setting:theme': 'sepia' });
    stop.abort();
    await writeSetting(THEME, 'light', area);
    expect(seen).toEqual(['dark', 'system']);
  });
});

it('a name printed the same takes the place of the one before', () => {
  const before = [acme, { ...acme, text: 'Acme Corp.' }];
  const next = withName(before, { ...acme, canonical: 'Acme' });
  expect(next).toEqual([
    { ...acme, text: 'Acme Corp.' },
    { ...acme, canonical: 'Acme' },
  ]);
});
