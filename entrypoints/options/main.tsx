import '../../assets/tokens.css';
import '../../assets/base.css';
import '../../assets/keys.css';
import '../../components/settings/settings.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Preferences } from '../../components/settings/preferences.ts';
import { SettingsPage } from '../../components/settings/SettingsPage.tsx';
import { createSettings } from '../../components/settings/settingsState.ts';
import { createTags } from '../../components/settings/tagsState.ts';
import { WordsProvider } from '../../components/shared/useWords.ts';
import { asInstant } from '../../lib/model.ts';
import { download } from '../../lib/platform/download.ts';
import { randomUuid } from '../../lib/platform/randomUuid.ts';
import { readSetting, watchSetting, writeSetting } from '../../lib/platform/settings.ts';
import { forgetSite, forgetSites } from '../../lib/platform/sites.ts';
import { startPage } from '../../lib/platform/startPage.ts';
import { onStoreChange } from '../../lib/platform/store/changes.ts';
import { createTagChanges } from '../../lib/platform/store/changeTags.ts';
import { connect } from '../../lib/platform/store/database.ts';
import { eraseAll } from '../../lib/platform/store/eraseAll.ts';
import { askToPersist, storageUse } from '../../lib/platform/store/persist.ts';
import { announceEverywhere } from '../../lib/platform/store/sidebarChanges.ts';
import { createStore } from '../../lib/platform/store/store.ts';
import { DAY_MONTH_ORDER } from '../../lib/settings/dayMonthOrder.ts';
import { LANGUAGE } from '../../lib/settings/language.ts';
import { MARK_LOOKS } from '../../lib/settings/markLooks.ts';
import { QUESTION_KEY } from '../../lib/settings/questionKey.ts';
import { READER_NAMES } from '../../lib/settings/readerNames.ts';
import type { Setting } from '../../lib/settings/setting.ts';
import { SITES } from '../../lib/settings/sites.ts';
import { THEME } from '../../lib/settings/theme.ts';

const SETTINGS: { [Name in keyof Preferences]: Setting<Preferences[Name]> } = {
  language: LANGUAGE,
  theme: THEME,
  dayMonthOrder: DAY_MONTH_ORDER,
  looks: MARK_LOOKS,
  names: READER_NAMES,
  questionKey: QUESTION_KEY,
};

const { signal: gone } = new AbortController();
const words = signal(await startPage(document, (next) => speak(next), gone));
const speak = (next: typeof words.value): void => {
  words.value = next;
  document.title = next.t('settings.page_title');
};
speak(words.value);

const [language, theme, dayMonthOrder, looks, names, questionKey, sites] = await Promise.all([
  readSetting(LANGUAGE),
  readSetting(THEME),
  readSetting(DAY_MONTH_ORDER),
  readSetting(MARK_LOOKS),
  readSetting(READER_NAMES),
  readSetting(QUESTION_KEY),
  readSetting(SITES),
]);
const { name, version, permissions = [] } = browser.runtime.getManifest();
const connection = connect();
const store = createStore(connection, announceEverywhere);
const settings = createSettings({
  preferences: { language, theme, dayMonthOrder, looks, names, questionKey },
  sites,
  forgetSite: (pattern) => forgetSite(browser, pattern),
  write: (which, value) => writeSetting(SETTINGS[which], value),
  exportAll: store.exportAll,
  async eraseAll() {
    await eraseAll(connection);
    await forgetSites(browser);
    await browser.storage.local.clear();
    announceEverywhere({ articles: null });
  },
  storageUse: () => storageUse(permissions.includes('unlimitedStorage')),
  persist: () => askToPersist(),
  download,
  now: () => asInstant(new Date().toISOString()),
  generator: `${name} ${version}`,
  words: () => words.value,
});
const tags = createTags({
  ownTags: store.ownTags,
  tags: store.tags,
  writeTags: (written) => store.write({ tags: written }),
  ...createTagChanges(connection, announceEverywhere),
  now: () => asInstant(new Date().toISOString()),
  uuid: randomUuid,
  words: () => words.value,
});
watchSetting(LANGUAGE, (value) => settings.changed('language', value), gone);
watchSetting(THEME, (value) => settings.changed('theme', value), gone);
watchSetting(DAY_MONTH_ORDER, (value) => settings.changed('dayMonthOrder', value), gone);
watchSetting(MARK_LOOKS, (value) => settings.changed('looks', value), gone);
watchSetting(READER_NAMES, (value) => settings.changed('names', value), gone);
watchSetting(QUESTION_KEY, (value) => settings.changed('questionKey', value), gone);
watchSetting(SITES, (value) => settings.sitesChanged(value), gone);
onStoreChange(() => {
  void settings.count();
  void tags.read();
}, gone);

function App() {
  return (
    <WordsProvider value={words.value}>
      <SettingsPage {...settings.props.value} tags={tags.props.value} />
    </WordsProvider>
  );
}

const app = document.getElementById('app');
if (app === null) throw new Error('expected #app in options.html, got none');
render(<App />, app);
void settings.count();
void tags.read();
