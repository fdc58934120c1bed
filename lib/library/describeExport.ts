import type { Records } from '../exchange/breachlineJson.ts';
import { plural } from './plural.ts';

/** What an export holds, in one sentence for the screen. */
export function describeExport(file: string, { articles, annotations }: Records): string {
  const deleted = [...articles, ...annotations].filter(({ deletedAt }) => deletedAt !== undefined).length;
  const also = deleted === 0 ? '' : `, of which ${plural(deleted, 'record is', 'records are')} deleted`;
  return `Exported ${plural(articles.length, 'article')} and ${plural(annotations.length, 'annotation')}${also}, to ${file}.`;
}
