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

/** Throws for what the setting does not take: it would be read as never written. */
export async function writeSetting<T>(
  setting: Setting<T>,
  value: T,
  area: SettingsArea = browser.storage.local,
): Promise<void> {
  if (!setting.accepts(value)) throw new Error(`expected a value for ${setting.name}, got ${JSON.stringify(value)}`);
  await area.set({ [keyOf(setting)]: value });
}

interface StorageChanges {
  addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
}

/** Calls back with each new value of a setting, whichever page wrote it, until the signal aborts. */
export function watchSetting<T>(
  setting: Setting<T>,
  onChange: (value: T) => void,
  signal: AbortSignal,
  changes: StorageChanges = browser.storage.local.onChanged,
): void {
  const key = keyOf(setting);
  const listener = (changed: Record<string, { newValue?: unknown }>): void => {
    const change = changed[key];
    if (change === undefined) return;
    onChange(setting.accepts(change.newValue) ? change.newValue : setting.fallback);
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}
