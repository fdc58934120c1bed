import { isClaim, type RowId } from '../../lib/compare/claims.ts';
import { asLocalDateTime } from '../../lib/model.ts';
import type { ScreenWords } from '../shared/useWords.ts';

/** What a row of the matrix is called. */
export function rowName(id: RowId, words: ScreenWords): string {
  if (isClaim(id)) return words.t(`compare.claims.${id}`);
  if (id === 'either:toll') return words.t('compare.row_toll');
  if (id === 'either:known') return words.t('compare.row_known');
  const rest = id.slice(id.indexOf(':') + 1);
  if (id.startsWith('counted:')) return words.t('compare.row_counted', { noun: rest });
  if (id.startsWith('with:')) return words.t('compare.row_with', { name: rest });
  if (id.startsWith('moment:')) return words.t('compare.row_moment', { day: words.local(asLocalDateTime(rest)) });
  if (id.startsWith('event:')) return words.t('compare.row_event', { label: rest });
  return words.t('compare.row_same');
}
