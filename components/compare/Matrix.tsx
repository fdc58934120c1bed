import type { AsOf } from '../../lib/compare/account.ts';
import type { Column, Comparison, Row } from '../../lib/compare/comparison.ts';
import type { ShownAccount } from '../../lib/library/compare/compareSaved.ts';
import { routeHash } from '../../lib/library/route.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { rowName } from './rowName.ts';

interface Props {
  comparison: Comparison;
  accounts: readonly ShownAccount[];
}

/** Rows are claims, columns are accounts by their as-of date; each row says in words how its cells stand to each other. */
export function Matrix({ comparison: { columns, rows }, accounts }: Props) {
  const words = useWords();
  const { t } = words;
  const byId = new Map(accounts.map((account) => [String(account.id), account]));
  const shown = columns.flatMap((column) => {
    const account = byId.get(String(column.account));
    return account ? [{ column, account }] : [];
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section class="matrix-box" aria-label={t('compare.matrix')} tabIndex={0}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{t('compare.claim')}</th>
            {shown.map(({ column, account }) => (
              <th key={account.id} scope="col">
                <a href={routeHash({ page: 'article', id: account.id, at: null })} title={account.title}>
                  {account.site}
                </a>
                <span class="matrix-title">{account.title}</span>
                <span class="soft">{asOfWords(column.asOf, words)}</span>
                <CopyOf column={column} accounts={byId} />
              </th>
            ))}
            <th scope="col">{t('compare.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatrixRow key={row.id} row={row} shown={shown} words={words} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  row: Row;
  shown: readonly { column: Column; account: ShownAccount }[];
  words: ScreenWords;
}

function MatrixRow({ row, shown, words }: RowProps) {
  const { t } = words;
  return (
    <tr data-claim={row.id} data-verdict={row.verdict}>
      <th scope="row">{rowName(row.id, words)}</th>
      {shown.map(({ account }) => {
        const cell = row.cells.find((each) => String(each.account) === String(account.id));
        return (
          <td key={account.id} data-silent={cell === undefined}>
            {cell ? (
              <MatrixCell id={`q-${row.id}-${account.id}`.replace(/[^\w-]/g, '_')} cell={cell} account={account} />
            ) : (
              <span class="soft">{t('compare.silent')}</span>
            )}
          </td>
        );
      })}
      <td class="matrix-verdict">
        <strong>{t(`compare.row.${keyPart(row.verdict)}`)}</strong>
        {row.history && <span class="soft"> {t(`compare.history.${row.history}`)}</span>}
      </td>
    </tr>
  );
}

function asOfWords(asOf: AsOf | null, words: ScreenWords): string {
  if (!asOf) return words.t('compare.as_of_none');
  const day = words.local(asOf.day);
  return words.t(asOf.from === 'told' ? 'compare.as_of_told' : 'compare.as_of', { day });
}

function CopyOf({ column, accounts }: { column: Column; accounts: ReadonlyMap<string, ShownAccount> }) {
  const { t } = useWords();
  const other = column.source === column.account ? undefined : accounts.get(String(column.source));
  return other ? <span class="note">{t('compare.copy', { site: other.site })}</span> : null;
}
