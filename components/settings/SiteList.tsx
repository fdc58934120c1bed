import { nameOf } from '../../lib/restore/site.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  /** Match patterns, as the browser granted them. */
  sites: readonly string[];
  onRemove: (pattern: string) => void;
}

/** The sites that highlights are shown on again; more is granted in an article's sidebar only. */
export function SiteList({ sites, onRemove }: Props) {
  const { t } = useWords();
  return (
    <section class="settings-part" aria-labelledby="settings-sites">
      <h2 id="settings-sites">{t('settings.sites.title')}</h2>
      <p class="soft">{t('settings.sites.hint')}</p>
      {sites.length === 0 ? (
        <p>{t('settings.sites.empty')}</p>
      ) : (
        <ul class="settings-names" aria-labelledby="settings-sites">
          {sites.map((pattern) => (
            <li key={pattern}>
              <span dir="ltr">{nameOf(pattern)}</span>
              <IconButton
                icon="delete"
                label={t('settings.sites.remove', { site: nameOf(pattern) })}
                onClick={() => onRemove(pattern)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
