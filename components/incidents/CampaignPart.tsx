import { useState } from 'preact/hooks';
import { deleteCampaign, type Grouping, renameCampaign } from '../../lib/library/incidents/incidentChanges.ts';
import type { Campaign, Incident } from '../../lib/library/recordTypes.ts';
import { routeHash } from '../../lib/library/route.ts';
import type { ArticleSummary } from '../../lib/library/summaryTypes.ts';
import type { ArticleId } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';
import { IncidentItem } from './IncidentItem.tsx';
import type { IncidentActions } from './incidentActions.ts';
import { RenameField } from './RenameField.tsx';

interface Props extends IncidentActions {
  /** null: incidents of no campaign. */
  campaign: Campaign | null;
  incidents: readonly Incident[];
  grouping: Grouping;
  articles: ReadonlyMap<ArticleId, ArticleSummary>;
  copies: ReadonlyMap<ArticleId, ArticleId>;
}

/** A campaign with its incidents, or those that are in none. */
export function CampaignPart({ campaign, incidents, grouping, articles, copies, world, onChange }: Props) {
  const { t, plural } = useWords();
  const [isRenaming, setRenaming] = useState(false);
  const id = campaign?.id ?? 'none';
  const name = campaign?.name ?? '';
  return (
    <section class="campaign" aria-labelledby={`campaign-name-${id}`}>
      <div class="incident-head">
        <h3 id={`campaign-name-${id}`}>
          {campaign ? `${t('incidents.campaign')}: ${name}` : t('incidents.without_campaign')}
        </h3>
        {campaign && (
          <>
            <p class="soft">{plural('incidents.incidents', incidents.length)}</p>
            <div class="incident-actions">
              {incidents.some(({ articleIds }) => articleIds.length > 0) && (
                <a
                  class="button-link"
                  href={routeHash({ page: 'compare', params: { campaign: id } })}
                  aria-label={t('incidents.compare_named', { name })}
                >
                  {t('incidents.compare')}
                </a>
              )}
              <button
                type="button"
                aria-label={t('incidents.rename_named', { name })}
                onClick={() => setRenaming(true)}
              >
                {t('incidents.rename')}
              </button>
              <button
                type="button"
                aria-label={t('incidents.delete_named', { name })}
                onClick={() =>
                  onChange((now) => deleteCampaign(campaign, now, world), t('incidents.done.deleted', { name }))
                }
              >
                {t('common.delete')}
              </button>
            </div>
          </>
        )}
      </div>
      {campaign && isRenaming && (
        <RenameField
          id={id}
          name={name}
          onRename={(next) =>
            onChange(() => renameCampaign(campaign, next, world), t('incidents.done.renamed', { name: next }))
          }
          onClose={() => setRenaming(false)}
        />
      )}
      <ul class="incident-list">
        {incidents.map((incident) => (
          <IncidentItem
            key={incident.id}
            incident={incident}
            grouping={grouping}
            articles={articles}
            copies={copies}
            world={world}
            onChange={onChange}
          />
        ))}
      </ul>
    </section>
  );
}
