import type { ReaderName } from '../model.ts';
import type { Preferences } from '../session/state.ts';
import { DAY_MONTH_ORDER } from '../settings/dayMonthOrder.ts';
import { READER_NAMES, withName } from '../settings/readerNames.ts';
import { readSetting, type SettingsArea, watchSetting, writeSetting } from './settings.ts';

/** What the reader set for every article. */
export async function readPreferences(area?: SettingsArea): Promise<Preferences> {
  const [dayMonthOrder, names] = await Promise.all([
    readSetting(DAY_MONTH_ORDER, area),
    readSetting(READER_NAMES, area),
  ]);
  return { dayMonthOrder, names };
}

/** Calls back with the preferences whenever one of them was written, on whatever page of ours, until the signal aborts. */
export function watchPreferences(listener: (preferences: Preferences) => void, signal: AbortSignal): void {
  const hear = (): void => {
    readPreferences().then((preferences) => {
      if (!signal.aborted) listener(preferences);
    });
  };
  watchSetting(DAY_MONTH_ORDER, hear, signal);
  watchSetting(READER_NAMES, hear, signal);
}

let turn: Promise<void> = Promise.resolve();

/** Adds to the reader's own names, or takes off them; one change after the other. */
export function changeNames(
  { added, removed }: { added: readonly ReaderName[]; removed: readonly ReaderName[] },
  area?: SettingsArea,
): Promise<void> {
  const isSame = (a: ReaderName, b: ReaderName): boolean =>
    a.text === b.text && a.type === b.type && a.canonical === b.canonical;
  const change = async (): Promise<void> => {
    const names = await readSetting(READER_NAMES, area);
    const left = names.filter((name) => !removed.some((each) => isSame(each, name)));
    await writeSetting(READER_NAMES, added.reduce(withName, left), area);
  };
  // One that failed does not keep the next from being tried.
  turn = turn.then(change, change);
  return turn;
}
