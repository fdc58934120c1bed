import { useState } from 'preact/hooks';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { ArticleId } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  id: string;
  label: string;
  articles: readonly ArticleSummary[];
  onChoose: (id: ArticleId) => void;
}

/** As many as can be taken in at a glance; more words narrow it down. */
const MOST = 6;

/** Finds saved articles by words of their title or site; nothing is listed before something is typed. */
export function ArticleFinder({ id, label, articles, onChoose }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const found = text.trim() === '' ? null : findArticles(articles, text).slice(0, MOST);
  return (
    <div class="article-finder">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={text}
        placeholder={t('compare.filter')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {found?.length === 0 && <p class="small">{t('incidents.no_match')}</p>}
      {found && found.length > 0 && (
        <ul>
          {found.map((article) => (
            <li key={article.id}>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  onChoose(article.id);
                  setText('');
                }}
              >
                {article.title} <span class="soft">{article.site}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Articles whose title or site has every word typed. */
export function findArticles(articles: readonly ArticleSummary[], typed: string): ArticleSummary[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return articles.filter(({ title, site }) => {
    const text = `${title} ${site}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
