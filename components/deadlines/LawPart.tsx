import { byUrgency, type DeadlineQuestion, type DeadlineRow, deadlinesFor } from '../../lib/deadlines/deadlinesFor.ts';
import type { Law } from '../../lib/deadlines/lawSchema.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { useWords } from '../shared/useWords.ts';
import { momentWords, numberWords, standingWords, startNote, trustWords, versionWords } from './deadlineWords.ts';

interface Props {
  law: Law;
  question: DeadlineQuestion;
  onRemove: () => void;
}

/** One law: a row for each duty, with what it rests on in sight: citation, confidence, version, carve-outs. */
export function LawPart({ law, question, onRemove }: Props) {
  const words = useWords();
  const { t } = words;
  const rows = deadlinesFor(law, question).toSorted(byUrgency);
  const notCounted = [...new Set(rows.flatMap((row) => row.notCounted))];
  return (
    <section class="law" aria-label={law.jurisdiction} data-law={law.id}>
      <div class="law-head">
        <h4 lang="en">{law.jurisdiction}</h4>
        <button
          type="button"
          class="small"
          aria-label={t('deadline.remove', { name: law.jurisdiction })}
          onClick={onRemove}
        >
          {t('deadline.remove_short')}
        </button>
      </div>
      <p class="soft">
        <cite lang="en">{law.citation}</cite>. {trustWords(law, words)}
      </p>
      <ul class="duties">
        {rows.map((row) => (
          <DutyItem key={`${row.duty.to} ${row.duty.who} ${row.version?.from}`} row={row} />
        ))}
      </ul>
      {law.carveOuts.length > 0 && (
        <ul class="law-carve" lang="en">
          {law.carveOuts.map(({ kind, words: said }) => (
            <li key={kind}>
              <span lang={words.locale}>{t(`deadline.carve.${keyPart(kind)}`)}</span>: {said}
            </li>
          ))}
        </ul>
      )}
      {notCounted.map((what) => (
        <p key={what} class="small soft">
          {t(`deadline.not_counted.${keyPart(what)}`)}
        </p>
      ))}
      <details>
        <summary>{t('deadline.details')}</summary>
        <p>{t('deadline.binds', { bodies: t(`deadline.scope.${keyPart(law.scope.bodies)}`) })}</p>
        <div lang="en">
          {law.scope.words && <p>{law.scope.words}</p>}
          {law.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
        {law.sources.length > 0 && <p>{t('deadline.sources', { sources: law.sources.join('; ') })}</p>}
      </details>
    </section>
  );
}

function DutyItem({ row }: { row: DeadlineRow }) {
  const words = useWords();
  const { t } = words;
  const { duty, version, start, due, notice } = row;
  const note = start && startNote(start, words);
  const told = duty.to === 'people' ? t('deadline.people') : (duty.who ?? '');
  return (
    <li data-to={duty.to} data-standing={row.standing}>
      <p class="duty-head">
        <strong lang={duty.to === 'people' ? undefined : 'en'}>{told}</strong>
        {version && <span> {numberWords(version, words)}</span>}
        <span class="duty-standing"> {standingWords(row, words)}</span>
      </p>
      <dl>
        {start && (
          <>
            <dt>{t('deadline.clock')}</dt>
            <dd>
              {momentWords(start.moment, words)}
              {note && <span class="soft"> ({note})</span>}
            </dd>
          </>
        )}
        {due && (
          <>
            <dt>{t('deadline.due')}</dt>
            <dd>{momentWords(due, words)}</dd>
          </>
        )}
        {notice && (
          <>
            <dt>{t('deadline.notice')}</dt>
            <dd>{momentWords(notice.moment, words)}</dd>
          </>
        )}
      </dl>
      <p class="small soft">
        {version && versionWords(version, words)}
        {version?.clockWords && (
          <>
            {'; '}
            <span lang="en">{version.clockWords}</span>
          </>
        )}
        {row.isOneOfSeveral && `; ${t('deadline.one_of')}`}
        {row.isUndated && `; ${t('deadline.undated')}`}
        {version?.threshold && `. ${t('deadline.threshold', { words: version.threshold.words })}`}
      </p>
    </li>
  );
}
