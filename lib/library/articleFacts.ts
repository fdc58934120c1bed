import type { ArticleId, EntityRef } from '../model.ts';
import { type Facts, NONE } from './facets.ts';
import type { Incident, IncidentId } from './recordTypes.ts';
import type { ArticleSummary } from './summaryTypes.ts';

/** Types whose names tell articles apart; numbers, sums and kinds of data do not. */
const TELLING: ReadonlySet<string> = new Set([
  'ORG',
  'PERSON',
  'PLACE',
  'THREAT_ACTOR',
  'MALWARE',
  'PRODUCT',
  'CVE',
  'LAW',
]);

/** A name as a facet's value: its type before it, so that the firm and the malware of one name stay two. */
export const entityValue = ({ type, canonical }: EntityRef): string => `${type}:${canonical}`;

/** What `entityValue` was made of. */
export function entityOfValue(value: string): { type: string; canonical: string } {
  const at = value.indexOf(':');
  return { type: value.slice(0, at), canonical: value.slice(at + 1) };
}

/** Which incidents each article is in. */
export function incidentsByArticle(incidents: readonly Incident[]): Map<ArticleId, IncidentId[]> {
  const found = new Map<ArticleId, IncidentId[]>();
  for (const { id, articleIds } of incidents) {
    for (const articleId of articleIds) found.set(articleId, [...(found.get(articleId) ?? []), id]);
  }
  return found;
}

const NOTHING = [NONE] as const;

/** What an article is sorted out by. The year is that of publication. */
export function articleFacts(row: ArticleSummary, incidents: readonly IncidentId[] | undefined): Facts {
  return {
    incident: incidents === undefined || incidents.length === 0 ? NOTHING : incidents,
    entity: [...new Set(row.names?.filter(({ type }) => TELLING.has(type)).map(entityValue))],
    tag: row.tags,
    kind: row.kinds,
    site: [row.site],
    year: row.published === null ? NOTHING : [yearOf(row.published)],
  };
}

/** `2018` of `2018-10-02`, `-0043` of `-0043-03-15`. */
const yearOf = (local: string): string => local.slice(0, local.indexOf('-', 1));
