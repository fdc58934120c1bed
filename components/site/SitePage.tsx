import { useWords } from '../shared/useWords.ts';

/** What the browser answered, once it was asked. */
export type SiteAnswer = 'unasked' | 'granted' | 'refused' | { failed: string };

interface Props {
  /** null: the page was opened for no site. */
  site: { name: string } | null;
  answer: SiteAnswer;
  /** Must ask the browser at once: it listens to a click only. */
  onAllow: () => void;
  onClose: () => void;
}

/** Asks whether highlights are to be shown again on a site, before the browser does in words of its own. */
export function SitePage({ site, answer, onAllow, onClose }: Props) {
  const { t } = useWords();
  return (
    <main class="site-page">
      <p class="wordmark">Breachline</p>
      {site === null ? (
        <h1>{t('site.none')}</h1>
      ) : (
        <>
          <h1>{t('site.title', { site: site.name })}</h1>
          <p>{t('site.what')}</p>
          <ul>
            <li>{t('site.browser_asks', { site: site.name })}</li>
            <li>{t('site.only_that')}</li>
            <li>{t('site.take_back')}</li>
          </ul>
        </>
      )}
      <div role="status">{answer === 'granted' && <p class="site-answer">{t('site.granted')}</p>}</div>
      <div role="alert">
        {answer === 'refused' && <p class="site-answer">{t('site.refused')}</p>}
        {typeof answer === 'object' && <p class="site-answer">{t('site.failed', { reason: answer.failed })}</p>}
      </div>
      <div class="actions">
        {site !== null && answer !== 'granted' && (
          <button type="button" class="button primary" onClick={onAllow}>
            {t('site.allow', { site: site.name })}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {t(answer === 'unasked' && site !== null ? 'site.not_now' : 'site.close')}
        </button>
      </div>
    </main>
  );
}
