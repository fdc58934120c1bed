import { analyzeArticle } from '../../../lib/analyze/analyzeArticle.ts';
import { textToArticle } from '../../../lib/article/textToArticle.ts';
import type { ComparedAccount } from '../../../lib/compare/account.ts';
import { accountOf } from '../../../lib/metrics/account.ts';
import { rowsOfEvents } from '../../../lib/metrics/metricRow.ts';
import type { CorpusAccount } from '../../../scripts/eval/compareCorpus.ts';

/** A text as the account the comparison takes. */
export function account(
  id: string,
  text: string,
  { published, title, lang = 'en' }: { published?: string | undefined; title?: string; lang?: string } = {},
): ComparedAccount {
  const article = textToArticle({ text, published, title, lang });
  const { events, entities } = analyzeArticle(article, { dayMonthOrder: null });
  return { id, ...accountOf(article, rowsOfEvents(events), entities) };
}

export const accountOfCorpus = ({ id, text, ...about }: CorpusAccount): ComparedAccount => account(id, text, about);
