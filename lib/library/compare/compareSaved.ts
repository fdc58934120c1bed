import type { ComparedAccount } from '../../compare/account.ts';
import { compareAccounts } from '../../compare/compareAccounts.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { IncidentMoments } from '../../deadlines/clockStart.ts';
import { affectedIn, momentsOf } from '../../deadlines/incidentMoments.ts';
import { type JurisdictionSuggestion, suggestJurisdictions } from '../../deadlines/suggestJurisdictions.ts';
import type { MetricRow } from '../../metrics/metricRow.ts';
import { type ArticleId, asArticleId } from '../../model.ts';
import type { Judgement } from '../recordTypes.ts';
import { eventJudgements } from './eventRefs.ts';

/** One account as the page shows it. Plain data: it comes from a worker. */
export interface ShownAccount {
  id: ArticleId;
  title: string;
  site: string;
  url: string;
  rows: readonly MetricRow[];
}

/** Everything the page of a comparison shows. */
export interface ComparedView {
  accounts: ShownAccount[];
  comparison: Comparison;
  moments: IncidentMoments;
  affected: { least: number | null; most: number | null } | null;
  jurisdictions: JurisdictionSuggestion[];
}

/** Sets saved accounts side by side, with what the reader judged, and what the deadlines need of them. */
export function compareSaved(accounts: readonly ComparedAccount[], judgements: readonly Judgement[]): ComparedView {
  const byId = new Map(accounts.map((account) => [asArticleId(String(account.id)), account]));
  const comparison = compareAccounts(accounts, { judgements: eventJudgements(judgements, byId) });
  const inOrder = comparison.columns.flatMap(({ account }) => byId.get(asArticleId(String(account))) ?? []);
  return {
    accounts: inOrder.map(({ id, article, rows }) => ({
      id: asArticleId(String(id)),
      title: article.metadata.title,
      site: article.metadata.siteName ?? hostOf(article.metadata.url),
      url: article.metadata.url,
      rows,
    })),
    comparison,
    moments: momentsOf(comparison.rows),
    affected: affectedIn(comparison.rows),
    jurisdictions: suggestJurisdictions(inOrder),
  };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);
