import type { SharedBound } from '../../lib/compare/findSharedBounds.ts';
import { useWords } from '../shared/useWords.ts';

/** Days on which the intrusion at several victims began or ended: "both begin 11 Aug 2018". */
export function SharedBounds({ bounds }: { bounds: readonly SharedBound[] }) {
  const { t, local } = useWords();
  if (bounds.length === 0) return null;
  return (
    <section class="shared" aria-labelledby="shared-title">
      <h3 id="shared-title">{t('compare.shared')}</h3>
      <ul>
        {bounds.map(({ claim, day, told }) => (
          <li key={`${claim} ${day}`}>
            {t(claim === 'intrusion_start' ? 'compare.shared_start' : 'compare.shared_end', {
              day: local(day),
              victims: [...new Set(told.map(({ victim }) => victim ?? t('compare.unnamed')))].join(', '),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
