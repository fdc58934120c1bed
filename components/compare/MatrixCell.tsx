import type { Cell } from '../../lib/compare/comparison.ts';
import type { Statement } from '../../lib/compare/statement.ts';
import type { ShownAccount } from '../../lib/library/compare/compareSaved.ts';
import { routeHash } from '../../lib/library/route.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  /** Tells this cell's quotes from all others on the page. */
  id: string;
  cell: Cell;
  account: ShownAccount;
}

/** What one account says about a claim: each value as printed, linked to its passage, with its quote on hover or focus. */
export function MatrixCell({ id, cell, account }: Props) {
  const { t } = useWords();
  return (
    <ul class="said">
      {cell.statements.map((statement, index) => (
        <li key={`${statement.span.start}-${statement.words}`}>
          {index > 0 && statement.value.type !== 'item' && <span class="soft">{t('compare.also')} </span>}
          <a
            href={routeHash({ page: 'article', id: account.id, at: statement.span.start })}
            aria-label={t('compare.passage', { words: statement.words, site: account.site })}
            aria-describedby={`${id}-${index}`}
          >
            {statement.words}
          </a>
          <Notes statement={statement} />
          <q class="quote" id={`${id}-${index}`} role="note">
            {statement.quote}
          </q>
        </li>
      ))}
    </ul>
  );
}

function Notes({ statement }: { statement: Statement }) {
  const { t } = useWords();
  const isExcluded = statement.value.type === 'item' && !statement.value.isHeld;
  return (
    <>
      {isExcluded && <span class="soft"> ({t('compare.excluded')})</span>}
      {statement.isHedged && <span class="soft"> ({t('compare.hedged')})</span>}
    </>
  );
}
