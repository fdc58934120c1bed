import type { RowId } from '../../lib/compare/claims.ts';
import { useWords } from '../shared/useWords.ts';
import { rowName } from './rowName.ts';

/** Claims that no account answers: what to ask for. */
export function NobodySays({ claims }: { claims: readonly RowId[] }) {
  const words = useWords();
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="nobody-title">
      <h3 id="nobody-title">{words.t('compare.nobody')}</h3>
      <ul class="nobody">
        {claims.map((id) => (
          <li key={id}>{rowName(id, words)}</li>
        ))}
      </ul>
    </section>
  );
}
