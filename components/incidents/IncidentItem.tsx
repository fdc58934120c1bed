import { useState } from 'preact/hooks';
import { countSources } from '../../lib/library/incidents/copiesIn.ts';
import {
  deleteIncident,
  type Grouping,
  mergeIncidents,
  putIn,
  putInCampaign,
  renameIncident,
  takeOut,
} from '../../lib/library/incidents/incidentChanges.ts';
import type { Incident } from '../../lib/library/recordTypes.ts';
import { routeHash } from '../../lib/library/route.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { ArticleId } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';
import { ArticleFinder } from './ArticleFinder.tsx';
import type { IncidentActions } from './incidentActions.ts';
import { RenameField } from './RenameField.tsx';

interface Props extends IncidentActions {
  incident: Incident;
  grouping: Grouping;
  articles: ReadonlyMap<ArticleId, ArticleSummary>;
  copies: ReadonlyMap<ArticleId, ArticleId>;
}

/** One incident: its articles, and all that can be done with it. */
export function IncidentItem({ incident, grouping, articles, copies, world, onChange }: Props) {
  const { t, plural } = useWords();
  const [isRenaming, setRenaming] = useState(false);
  const { id, name } = incident;
  const members = incident.articleIds.flatMap((each) => articles.get(each) ?? []);
  const ids = members.map((each) => each.id);
  const sources = countSources(ids, copies);
  const others = grouping.incidents.filter((each) => each.id !== id);
  return (
    <li class="incident" data-incident={id}>
      <div class="incident-head">
        {isRenaming ? (
          <RenameField
            id={id}
            name={name}
            onRename={(next) =>
              onChange(() => renameIncident(incident, next, world), t('incidents.done.renamed', { name: next }))
            }
            onClose={() => setRenaming(false)}
          />
        ) : (
          <h4>{name}</h4>
        )}
        <p class="soft">
          {plural('incidents.articles', members.length)}
          {sources < members.length && `, ${plural('incidents.sources', sources)}`}
        </p>
        <div class="incident-actions">
          {members.length > 1 && (
            <a
              class="button-link"
              href={routeHash({ page: 'compare', params: { incident: id } })}
              aria-label={t('incidents.compare_named', { name })}
            >
              {t('incidents.compare')}
            </a>
          )}
          <button type="button" aria-label={t('incidents.rename_named', { name })} onClick={() => setRenaming(true)}>
            {t('incidents.rename')}
          </button>
          <button
            type="button"
            aria-label={t('incidents.delete_named', { name })}
            onClick={() => onChange(() => deleteIncident(incident, world), t('incidents.done.deleted', { name }))}
          >
            {t('common.delete')}
          </button>
        </div>
      </div>
      {members.length === 0 && <p class="soft">{t('incidents.no_articles')}</p>}
      <ul class="incident-articles">
        {members.map((article) => (
          <li key={article.id}>
            <a href={routeHash({ page: 'article', id: article.id, at: null })}>{article.title}</a>{' '}
            <span class="soft">{article.site}</span>{' '}
            <CopyNote article={article} ids={ids} articles={articles} copies={copies} />
            <button
              type="button"
              class="small"
              aria-label={t('incidents.take_out_of', { title: article.title, name })}
              onClick={() =>
                onChange(() => takeOut(incident, article.id, world), t('incidents.done.taken_out', { name }))
              }
            >
              {t('incidents.take_out')}
            </button>
          </li>
        ))}
      </ul>
      <details class="incident-more">
        <summary aria-label={t('incidents.put_into', { name })}>{t('incidents.put_in')}</summary>
        <ArticleFinder
          id={`find-${id}`}
          label={t('incidents.put_into', { name })}
          articles={[...articles.values()].filter((each) => !ids.includes(each.id))}
          onChoose={(chosen) => onChange(() => putIn(incident, [chosen], world), t('incidents.done.put_in', { name }))}
        />
      </details>
      <div class="incident-fields">
        <label for={`campaign-${id}`}>{t('incidents.campaign')}</label>
        <select
          id={`campaign-${id}`}
          aria-label={t('incidents.campaign_of', { name })}
          value={incident.campaignId ?? ''}
          onChange={({ currentTarget }) => {
            const campaign = grouping.campaigns.find((each) => each.id === currentTarget.value);
            const said = t('incidents.done.campaign', { name });
            onChange(() => putInCampaign(incident, campaign?.id ?? null, world), said);
          }}
        >
          <option value="">{t('incidents.no_campaign')}</option>
          {grouping.campaigns.map((campaign) => (
            <option key={campaign.id} value={campaign.id}>
              {campaign.name}
            </option>
          ))}
        </select>
        {others.length > 0 && (
          <>
            <label for={`merge-${id}`}>{t('incidents.merge')}</label>
            <select
              id={`merge-${id}`}
              aria-label={t('incidents.merge_into', { name })}
              value=""
              onChange={({ currentTarget }) => {
                const other = others.find((each) => each.id === currentTarget.value);
                if (other) onChange(() => mergeIncidents(incident, other, world), t('incidents.done.merged', { name }));
              }}
            >
              <option value="">{t('incidents.choose')}</option>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.name}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
    </li>
  );
}

interface CopyProps {
  article: ArticleSummary;
  ids: readonly ArticleId[];
  articles: ReadonlyMap<ArticleId, ArticleSummary>;
  copies: ReadonlyMap<ArticleId, ArticleId>;
}

/** Said of every copy but the first of them that is in the incident. */
function CopyNote({ article, ids, articles, copies }: CopyProps) {
  const { t } = useWords();
  const leader = copies.get(article.id);
  const first = leader === undefined ? undefined : ids.find((id) => copies.get(id) === leader);
  const other = first === undefined || first === article.id ? undefined : articles.get(first);
  return other ? <span class="note">{t('incidents.copy_of', { title: other.title })} </span> : null;
}
