import { isShownOn, siteOf } from '../../lib/restore/site.ts';
import { useWords } from '../shared/useWords.ts';

/** Where the reader's highlights are shown again, and how that is changed. */
export interface ShownSites {
  /** What the browser granted. */
  patterns: readonly string[];
  onAsk: (pattern: string) => void;
  onForget: (pattern: string) => void;
}

interface Props extends ShownSites {
  /** Of the page. */
  url: string;
}

/** Whether the highlights of this site are shown again without a click. Nothing on a page that belongs to no site. */
export function SiteSwitch({ url, patterns, onAsk, onForget }: Props) {
  const { t } = useWords();
  const site = siteOf(url);
  if (site === null) return null;
  const shown = isShownOn(url, patterns);
  return (
    <section class="site-switch" aria-labelledby="site-switch">
      <h2 id="site-switch">{t('restore.title')}</h2>
      {shown !== 'no' && <p class="soft">{t('restore.shown', { site: site.name })}</p>}
      {shown === 'no' && (
        <button type="button" class="button" onClick={() => onAsk(site.pattern)}>
          {t('restore.always')}
        </button>
      )}
      {shown === 'yes' && (
        <button type="button" class="button" onClick={() => onForget(site.pattern)}>
          {t('restore.stop')}
        </button>
      )}
      {shown === 'others-too' && <p class="soft">{t('restore.wider')}</p>}
    </section>
  );
}
