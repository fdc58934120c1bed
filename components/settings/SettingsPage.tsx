import type { StorageShare } from '../../lib/library/storageShares.ts';
import type { StorageUse } from '../../lib/library/storageUse.ts';
import { DAY_MONTH_ORDERS } from '../../lib/model.ts';
import { THEMES } from '../../lib/settings/theme.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { LOCALES, type Locale } from '../../lib/words/locales.ts';
import { useWords } from '../shared/useWords.ts';
import { Choice } from './Choice.tsx';
import { DataPart } from './DataPart.tsx';
import { ErasePart } from './ErasePart.tsx';
import { KeyPart } from './KeyPart.tsx';
import { MarkTable } from './MarkTable.tsx';
import { NameList } from './NameList.tsx';
import type { Preferences } from './preferences.ts';
import { SiteList } from './SiteList.tsx';
import { TagPart, type TagPartProps } from './TagPart.tsx';

export interface SettingsPageProps {
  preferences: Preferences;
  /** Match patterns of the sites that highlights are shown on again. */
  sites: readonly string[];
  /** null until counted. */
  kept: { shares: readonly StorageShare[]; use: StorageUse } | null;
  /** What the last action came to. */
  notice: { kind: 'done' | 'failed'; text: string } | null;
  isPersistRefused: boolean;
  onChange: <Name extends keyof Preferences>(name: Name, value: Preferences[Name]) => void;
  onForgetSite: (pattern: string) => void;
  onPersist: () => void;
  onExport: () => void;
  onErase: () => void;
}

/** Each language in itself: one who reads no other finds it. */
const NAMES: Record<Locale, string> = { en: 'English', es: 'Español', de: 'Deutsch', fr: 'Français' };

/** Everything the reader can choose, and what is kept of theirs. */
export function SettingsPage({ tags, ...props }: SettingsPageProps & { tags?: TagPartProps }) {
  const { preferences, sites, kept, notice, isPersistRefused, onChange, onForgetSite, onPersist, onExport, onErase } =
    props;
  const { t } = useWords();
  return (
    <div class="settings">
      <header>
        <h1>{t('settings.title')}</h1>
        <p class="soft">{t('settings.saved_at_once')}</p>
      </header>
      <div role="status">{notice?.kind === 'done' && <p class="settings-notice">{notice.text}</p>}</div>
      <div role="alert">{notice?.kind === 'failed' && <p class="settings-notice wrong">{notice.text}</p>}</div>
      <main>
        <section class="settings-part" aria-labelledby="settings-language">
          <h2 id="settings-language">{t('settings.language.title')}</h2>
          <div class="settings-field">
            <label for="settings-language-choice">{t('settings.language.of_ours')}</label>
            <select
              id="settings-language-choice"
              value={preferences.language ?? ''}
              aria-describedby="settings-language-hint"
              onChange={({ currentTarget }) =>
                onChange('language', LOCALES.find((locale) => locale === currentTarget.value) ?? null)
              }
            >
              <option value="">{t('settings.language.browser')}</option>
              {LOCALES.map((locale) => (
                <option key={locale} value={locale} lang={locale}>
                  {NAMES[locale]}
                </option>
              ))}
            </select>
          </div>
          <p class="soft" id="settings-language-hint">
            {t('settings.language.hint')}
          </p>
        </section>
        <Choice
          name="theme"
          legend={t('settings.theme.title')}
          value={preferences.theme}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
          onChange={(theme) => onChange('theme', theme)}
        />
        <Choice
          name="day-month-order"
          legend={t('settings.dates.title')}
          hint={t('settings.dates.hint')}
          value={preferences.dayMonthOrder ?? 'auto'}
          options={(['auto', ...DAY_MONTH_ORDERS] as const).map((value) => {
            return { value, label: t(`settings.dates.${keyPart(value)}`) };
          })}
          onChange={(order) => onChange('dayMonthOrder', order === 'auto' ? null : order)}
        />
        <MarkTable looks={preferences.looks} onChange={(looks) => onChange('looks', looks)} />
        <NameList names={preferences.names} onChange={(names) => onChange('names', names)} />
        <SiteList sites={sites} onRemove={onForgetSite} />
        {tags && <TagPart {...tags} />}
        <KeyPart isQuestionKeyOn={preferences.questionKey} onQuestionKey={(isOn) => onChange('questionKey', isOn)} />
        {kept !== null && (
          <>
            <DataPart {...kept} isRefused={isPersistRefused} onPersist={onPersist} />
            <ErasePart shares={kept.shares} onExport={onExport} onErase={onErase} />
          </>
        )}
      </main>
    </div>
  );
}
