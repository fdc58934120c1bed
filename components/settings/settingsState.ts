import { type ReadonlySignal, signal } from '@preact/signals';
import { writeBreachlineJson } from '../../lib/exchange/breachlineJson.ts';
import { exportFileName } from '../../lib/exchange/exportFileName.ts';
import { describeExport } from '../../lib/library/describeExport.ts';
import type { Records } from '../../lib/library/recordTypes.ts';
import { storageShares } from '../../lib/library/storageShares.ts';
import type { StorageUse } from '../../lib/library/storageUse.ts';
import type { Instant } from '../../lib/model.ts';
import { explain } from '../../lib/words/explain.ts';
import type { Words } from '../../lib/words/words.ts';
import type { Preferences } from './preferences.ts';
import type { SettingsPageProps } from './SettingsPage.tsx';

/** What the settings page needs of the world around it. */
export interface SettingsWorld {
  preferences: Preferences;
  sites: readonly string[];
  /** Takes back what the browser granted; the list follows by `sitesChanged`. */
  forgetSite(pattern: string): Promise<void>;
  write<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): Promise<void>;
  exportAll(): Promise<Records>;
  /** Empties the library, then the settings. */
  eraseAll(): Promise<void>;
  storageUse(): Promise<StorageUse>;
  /** Whether the browser agrees to keep the library. */
  persist(): Promise<boolean>;
  download(name: string, text: string): void;
  now(): Instant;
  /** Program and version, for exported files. */
  generator: string;
  words(): Words;
}

type Props = SettingsPageProps;

export interface SettingsState {
  /** All that the page shows and calls back, but for what another page changed: see `changed`. */
  props: ReadonlySignal<Props>;
  /** A preference was written, by this page or another. */
  changed<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void;
  /** A site was granted or taken back, here or in the browser's own settings. */
  sitesChanged(sites: readonly string[]): void;
  /** Counts anew what is kept. */
  count(): Promise<void>;
}

/** The settings page's state and actions. None rejects: what goes wrong becomes the notice. */
export function createSettings(world: SettingsWorld): SettingsState {
  const props = signal<Props>({
    preferences: world.preferences,
    sites: world.sites,
    kept: null,
    notice: null,
    isPersistRefused: false,
    onChange: (name, value) => void change(name, value),
    onForgetSite: (pattern) => void act(() => world.forgetSite(pattern), 'settings.failed'),
    onPersist: () => void act(persist, 'settings.failed'),
    onExport: () => void act(exportAll, 'settings.failed'),
    onErase: () => void act(erase, 'settings.erase.failed'),
  });
  const show = (over: Partial<Props>): void => {
    props.value = { ...props.value, ...over };
  };
  const done = (text: string): void => show({ notice: { kind: 'done', text } });

  async function act(work: () => Promise<void>, failure: 'settings.failed' | 'settings.erase.failed'): Promise<void> {
    try {
      await work();
    } catch (error) {
      const text = world.words().say({ key: failure, params: { reason: explain(error) } });
      show({ notice: { kind: 'failed', text } });
    }
  }

  function changed<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
    show({ preferences: { ...props.value.preferences, [name]: value } });
  }

  async function change<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): Promise<void> {
    const before = props.value.preferences[name];
    // Shown at once, or the control would jump back until it is written.
    changed(name, value);
    await act(async () => {
      try {
        await world.write(name, value);
      } catch (error) {
        changed(name, before);
        throw error;
      }
      if (name === 'names') await count();
    }, 'settings.failed');
  }

  async function count(): Promise<void> {
    const [records, use] = await Promise.all([world.exportAll(), world.storageUse()]);
    show({ kept: { shares: storageShares(records, props.value.preferences.names), use } });
  }

  async function persist(): Promise<void> {
    const agreed = await world.persist();
    show({ isPersistRefused: !agreed });
    await count();
  }

  async function exportAll(): Promise<void> {
    const records = await world.exportAll();
    const exportedAt = world.now();
    const name = exportFileName(exportedAt);
    world.download(name, writeBreachlineJson(records, { generator: world.generator, exportedAt }));
    done(describeExport(name, records, world.words()));
  }

  async function erase(): Promise<void> {
    await world.eraseAll();
    done(world.words().t('settings.erase.done'));
    await count();
  }

  const sitesChanged = (sites: readonly string[]): void => show({ sites });

  return { props, changed, sitesChanged, count: () => act(count, 'settings.failed') };
}
