import { type ReadonlySignal, signal } from '@preact/signals';
import type { Setting } from '../settings/setting.ts';
import { readSetting, watchSetting } from './settings.ts';

/**
 * A setting as a signal that follows it, whichever page writes it, until the abort.
 * @param onChange called after the signal has each new value
 */
export async function settingSignal<T>(
  setting: Setting<T>,
  gone: AbortSignal,
  onChange: () => void = () => {},
): Promise<ReadonlySignal<T>> {
  const current = signal<T>(await readSetting(setting));
  watchSetting(
    setting,
    (next) => {
      current.value = next;
      onChange();
    },
    gone,
  );
  return current;
}
