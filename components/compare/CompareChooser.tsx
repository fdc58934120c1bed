import { useState } from 'preact/hooks';
import type { Grouping } from '../../lib/library/incidents/incidentChanges.ts';
import { routeHash } from '../../lib/library/route.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { ArticleId } from '../../lib/model.ts';
import { findArticles } from '../incidents/ArticleFinder.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  articles: readonly ArticleSummary[];
  grouping: Grouping;
  isGone: boolean;
}

/** Articles shown before words narrow them down: the latest saved. */
const MOST_SHOWN = 30;

/** Chooses an incident, a campaign, or any articles. Each choice is an address, so that it can be gone back to. */
export function CompareChooser({ articles, grouping, isGone }: Props) {
  const { t, plural } = useWords();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly ArticleId[]>([]);
  const found = findArticles(articles, typed);
  const shown = [
    ...articles.filter(({ id }) => chosen.includes(id)),
    ...found.filter(({ id }) => !chosen.includes(id)).slice(0, MOST_SHOWN),
  ];
  const toggle = (id: ArticleId): void =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const groups = [
    { title: t('incidents.title'), param: 'incident', list: grouping.incidents },
    { title: t('incidents.campaign'), param: 'campaign', list: grouping.campaigns },
  ].filter(({ list }) => list.length > 0);
  return (
    <div class="compare-chooser">
      <h2>{t('compare.choose')}</h2>
      {isGone && <p role="alert">{t('compare.gone')}</p>}
      {groups.map(({ title, param, list }) => (
        <section key={param} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {list.map(({ id, name }) => (
              <li key={id}>
                <a href={routeHash({ page: 'compare', params: { [param]: id } })}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="choose-articles">
        <h3 id="choose-articles">{t('compare.choose_articles')}</h3>
        <input
          type="search"
          aria-label={t('compare.filter')}
          placeholder={t('compare.filter')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <ul class="compare-articles">
          {shown.map(({ id, title, site }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {title}{' '}
                <span class="soft">{site}</span>
              </label>
            </li>
          ))}
        </ul>
        {chosen.length > 1 ? (
          <a class="button-link" href={routeHash({ page: 'compare', params: { articles: chosen.join(',') } })}>
            {plural('compare.go', chosen.length)}
          </a>
        ) : (
          <p class="soft">{t('compare.need_two')}</p>
        )}
      </section>
    </div>
  );
}
