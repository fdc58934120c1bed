import { describe, expect, it } from 'vitest';
import { readSetting, type SettingsArea, writeSetting } from '../../../lib/platform/settings.ts';
import { SIDEBAR_WIDTH } from '../../../lib/settings/sidebarWidth.ts';

/** Storage as the browser's: it gives back only the keys it has. */
function createArea(held: Record<string, unknown> = {}): SettingsArea {
  return {
    get: async (key) => (key in held ? { [key]: held[key] } : {}),
    set: async (items) => void Object.assign(held, items),
  };
}

describe('settings', () => {
  it('are the defaults until written', async () => {
    expect(await readSetting(SIDEBAR_WIDTH, createArea())).toBe(400);
  });

  it('are remembered', async () => {
    const area = createArea();
    await writeSetting(SIDEBAR_WIDTH, 512, area);
    expect(await readSetting(SIDEBAR_WIDTH, area)).toBe(512);
  });

  it.each(['512', null, Number.NaN, { width: 3 }])('are the defaults where storage holds %j', async (stored) => {
    expect(await readSetting(SIDEBAR_WIDTH, createArea({ 'setting:sidebarWidth': stored }))).toBe(400);
  });
});
