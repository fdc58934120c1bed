import { analyzeArticle } from '../../analyze/analyzeArticle.ts';
import type { ComparedAccount } from '../../compare/account.ts';
import { accountOf } from '../../metrics/account.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { namesOf } from '../../session/namesOf.ts';
import { placeRecords } from '../../session/placeRecords.ts';
import { rowsOf } from '../../session/rowsOf.ts';
import type { Preferences } from '../../session/state.ts';

/** A saved article with its live records. */
export interface SavedWithRecords {
  saved: SavedArticle;
  annotations: readonly Annotation[];
}

/** A saved article as an account: analysed as the sidebar does, with everything the reader decided about it. */
export function savedAccount({ saved, annotations }: SavedWithRecords, preferences: Preferences): ComparedAccount {
  const { article } = saved;
  const records = placeRecords(article.text, annotations);
  const dayMonthOrder = saved.dayMonthOrder ?? preferences.dayMonthOrder;
  const found = analyzeArticle(article, { dayMonthOrder }, { names: preferences.names });
  const { analysis, entities } = namesOf(article.text, found, records);
  return { id: saved.id, ...accountOf(article, rowsOf(article, analysis, records), entities) };
}
