import { browser } from 'wxt/browser';

/** What the user has chosen, on this device. Each setting is a record of its own, so that two tabs cannot overwrite each other's. */
export interface Settings {
  /** CSS px. */
  sidebarWidth: number;
}

const DEFAULTS: Settings = { sidebarWidth: 400 };

const keyOf = (name: keyof Settings): string => `setting:${name}`;

/** What this needs of `browser.storage.local`. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** A setting as it was last written; the default where it never was, or is not of the right type. */
export async function readSetting<Name extends keyof Settings>(
  name: Name,
  area: SettingsArea = browser.storage.local,
): Promise<Settings[Name]> {
  const key = keyOf(name);
  const { [key]: stored } = await area.get(key);
  return isOfType(stored, DEFAULTS[name]) ? stored : DEFAULTS[name];
}

export async function writeSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
  area: SettingsArea = browser.storage.local,
): Promise<void> {
  await area.set({ [keyOf(name)]: value });
}

const isOfType = <T>(value: unknown, example: T): value is T =>
  typeof value === typeof example && (typeof value !== 'number' || Number.isFinite(value));
