import type { NotAnArticle } from '../../lib/model.ts';
import { NOT_AN_ARTICLE_WORDS } from '../shared/words.ts';

/** What stands in the sidebar where there is nothing to read, and what can be done about it. */
export function NotAnArticleNotice({ reason }: { reason: NotAnArticle }) {
  const { what, hint } = NOT_AN_ARTICLE_WORDS[reason];
  return (
    <div class="notice" role="status">
      <h1 class="notice-what">{what}</h1>
      <p>{hint}</p>
      <p class="soft">Nothing on the page was changed.</p>
    </div>
  );
}
