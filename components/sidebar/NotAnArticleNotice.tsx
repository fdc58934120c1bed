import type { NotAnArticle } from '../../lib/model.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { useWords } from '../shared/useWords.ts';

/** What stands in the sidebar where there is nothing to read, and what can be done about it. */
export function NotAnArticleNotice({ reason }: { reason: NotAnArticle }) {
  const { t } = useWords();
  const page = keyPart(reason);
  return (
    <div class="notice" role="status">
      <h1 class="notice-what">{t(`not_an_article.${page}.what`)}</h1>
      <p>{t(`not_an_article.${page}.hint`)}</p>
      <p class="soft">{t('not_an_article.unchanged')}</p>
    </div>
  );
}
