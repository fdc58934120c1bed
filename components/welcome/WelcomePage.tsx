import type { ComponentChildren, RefObject } from 'preact';
import type { Article } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';
import { SampleArticle } from './SampleArticle.tsx';

interface Props {
  article: Article;
  /** The sample's element, for whoever paints its marks. */
  sample: RefObject<HTMLElement | null>;
  /** The sidebar over the sample; null while it is put away. */
  sidebar: ComponentChildren;
  onShow: () => void;
  onSettings: () => void;
  onDone: () => void;
}

/** What one sees once, after installing: what this is, how it is used, and a sample to try it on. */
export function WelcomePage({ article, sample, sidebar, onShow, onSettings, onDone }: Props) {
  const { t } = useWords();
  return (
    <div class={sidebar === null ? 'welcome' : 'welcome with-sidebar'}>
      <div class="welcome-text">
        <header>
          <p class="wordmark">Breachline</p>
          <h1>{t('welcome.title')}</h1>
          <p>{t('welcome.what')}</p>
          <ol class="welcome-steps">
            <li>{t('welcome.step_open')}</li>
            <li>{t('welcome.step_click')}</li>
            <li>{t('welcome.step_select')}</li>
          </ol>
          <div class="actions">
            <button type="button" class="button" onClick={onDone}>
              {t('welcome.done')}
            </button>
            <button type="button" class="button" onClick={onSettings}>
              {t('welcome.settings')}
            </button>
            {sidebar === null && (
              <button type="button" class="button" onClick={onShow}>
                {t('welcome.show')}
              </button>
            )}
          </div>
          <p class="soft">{t('welcome.sample')}</p>
        </header>
        <SampleArticle article={article} root={sample} />
      </div>
      {sidebar !== null && <div class="welcome-sidebar">{sidebar}</div>}
    </div>
  );
}
