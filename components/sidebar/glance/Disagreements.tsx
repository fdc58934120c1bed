import type { Disagreement, Statement } from '../../../lib/metrics/disagreement.ts';
import { keyPart } from '../../../lib/words/keys.ts';
import { useWords } from '../../shared/useWords.ts';
import { Quote } from '../Quote.tsx';
import type { GlanceHandlers } from './glanceHandlers.ts';
import { PassageButton } from './PassageButton.tsx';

interface Props extends Pick<GlanceHandlers, 'onSelect' | 'onNext' | 'onPreview'> {
  disagreements: readonly Disagreement[];
}

/** Where the article does not fit together: what is odd, and the statements with their words. */
export function Disagreements({ disagreements, onSelect, onNext, onPreview }: Props) {
  const { t } = useWords();
  const show = ({ subject, entityKey }: Statement): void => {
    if (subject !== null) onSelect(subject);
    else if (entityKey !== null) onNext(entityKey);
  };
  return (
    <ul class="disagreements">
      {disagreements.map(({ type, verdict, statements }) => (
        <li key={`${type} ${statements.map(({ span }) => span.start).join()}`} data-type={type}>
          <h3>
            {t(`disagreement.${keyPart(type)}`)} <span class="verdict">{t(`verdict.${keyPart(verdict)}`)}</span>
          </h3>
          <ul>
            {statements.map((statement) => {
              const { span, words, quote, quoteSpan } = statement;
              const mark = { start: span.start - quoteSpan.start, end: span.end - quoteSpan.start };
              return (
                <li key={span.start}>
                  <PassageButton span={span} onShow={() => show(statement)} onPreview={onPreview}>
                    {words}
                  </PassageButton>
                  <Quote text={quote} mark={mark} />
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
