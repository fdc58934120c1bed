import { judgedArticles } from '../library/judgedArticles.ts';
import { allRecords, type Records } from '../library/recordTypes.ts';
import type { ArticleId } from '../model.ts';

/**
 * What of a library goes into the export of chosen articles: they, what is theirs, and what is wholly about them. An
 * incident that also has other articles stays out: imported elsewhere it would seem to have these alone.
 */
export function chosenRecords(all: Records, ids: readonly ArticleId[]): Records {
  const chosen = new Set(ids);
  const isOurs = ({ articleId }: { articleId: ArticleId }): boolean => chosen.has(articleId);
  const incidents = all.incidents.filter(
    ({ articleIds }) => articleIds.length > 0 && articleIds.every((id) => chosen.has(id)),
  );
  const campaigns = new Set(incidents.map(({ campaignId }) => campaignId));
  const annotations = all.annotations.filter(isOurs);
  const articles = all.articles.filter(({ id }) => chosen.has(id));
  const used = new Set([...articles, ...annotations].flatMap(({ tags = [] }) => tags));
  return allRecords({
    articles,
    annotations,
    versions: all.versions.filter(isOurs),
    incidents,
    campaigns: all.campaigns.filter(({ id }) => campaigns.has(id)),
    judgements: all.judgements.filter((judgement) => judgedArticles(judgement).every((id) => chosen.has(id))),
    tags: all.tags.filter(({ name }) => used.has(name)),
  });
}
