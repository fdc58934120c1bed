import { browser } from 'wxt/browser';
import type { Setting } from '../settings/setting.ts';

const keyOf = ({ name }: { name: string }): string => `setting:${name}`;

/** What this needs of `browser.storage.local`. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** A setting on this device, as it was last written; its fallback where it never was, or is not what it may be. */
export async function readSetting<T>(setting: Setting<T>, area: SettingsArea = browser.storage.local): Promise<T> {
  const key = keyOf(setting);
  const { [key]: stored } = await area.get(key);
  return setting.accepts(stored) ? stored : setting.fallback;
}

export async function writeSetting<T>(
  setting: Setting<T>,
  value: T,
  area: SettingsArea = browser.storage.local,
): Promise<void> {
  await area.set({ [keyOf(setting)]: value });
}
