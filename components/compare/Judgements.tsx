import type { EventRef, Judgement } from '../../lib/library/recordTypes.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  judgements: readonly Judgement[];
  onTakeBack: (judgement: Judgement) => void;
}

/** What the reader said of events of these accounts: shown, since it outranks what we find, and can be taken back. */
export function Judgements({ judgements, onTakeBack }: Props) {
  const { t } = useWords();
  const about = judgements.flatMap((judgement) =>
    judgement.kind === 'not-same-incident' ? [] : [{ judgement, a: nameOf(judgement.a), b: nameOf(judgement.b) }],
  );
  if (about.length === 0) return null;
  return (
    <section class="judgements" aria-labelledby="judgements-title">
      <h3 id="judgements-title">{t('compare.judgements')}</h3>
      <ul>
        {about.map(({ judgement, a, b }) => (
          <li key={judgement.id}>
            <span id={`judged-${judgement.id}`}>
              {t(judgement.kind === 'same-event' ? 'compare.judged_same' : 'compare.judged_apart', { a, b })}
            </span>{' '}
            <button
              type="button"
              class="small"
              aria-describedby={`judged-${judgement.id}`}
              onClick={() => onTakeBack(judgement)}
            >
              {t('compare.take_back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ target }: EventRef): string => target.quote.exact;
