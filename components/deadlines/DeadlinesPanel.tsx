import type { DeadlineQuestion } from '../../lib/deadlines/deadlinesFor.ts';
import { DEADLINES, JURISDICTIONS, jurisdictionOf } from '../../lib/deadlines/laws.ts';
import type { JurisdictionSuggestion } from '../../lib/deadlines/suggestJurisdictions.ts';
import { keyPart } from '../../lib/words/keys.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import { LawPart } from './LawPart.tsx';

interface Props extends DeadlineQuestion {
  suggestions: readonly JurisdictionSuggestion[];
  /** Ids of the table, in the order they were chosen. */
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

const MOST_SUGGESTED = 8;

/** What the numbers of the jurisdictions chosen come to for this incident. Offered, never applied; never a verdict. */
export function DeadlinesPanel({ suggestions, chosen, onChoose, ...question }: Props) {
  const words = useWords();
  const { t } = words;
  const month = DEADLINES.asOf;
  const carve = DEADLINES.generalCarveOuts.map((kind) => t(`deadline.carve.${keyPart(kind)}`)).join(', ');
  const open = suggestions.filter(({ id }) => !chosen.includes(id)).slice(0, MOST_SUGGESTED);
  const remove = (id: string): void => onChoose(chosen.filter((each) => each !== id));
  return (
    <section class="deadlines" aria-labelledby="deadlines-title">
      <h3 id="deadlines-title">{t('deadline.title')}</h3>
      <p class="caution">{t('deadline.caution', { month, carve })}</p>
      <div class="deadlines-choose">
        <label for="deadline-add">{t('deadline.add')}</label>
        <select
          id="deadline-add"
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') onChoose([...chosen, currentTarget.value]);
          }}
        >
          <option value="">{t('incidents.choose')}</option>
          {JURISDICTIONS.filter(({ id }) => !chosen.includes(id)).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {open.length > 0 && (
        <>
          <h4>{t('deadline.suggested')}</h4>
          <ul class="deadlines-suggested">
            {open.map((suggestion) => {
              const { id, name, reasons } = worded(suggestion, words);
              return (
                <li key={id}>
                  <button
                    type="button"
                    aria-label={t('deadline.add_named', { name, reasons })}
                    onClick={() => onChoose([...chosen, id])}
                  >
                    {name}
                  </button>{' '}
                  <span class="soft">{reasons}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {chosen.length === 0 && <p class="soft">{t('deadline.none')}</p>}
      {chosen.map((id) => {
        const place = jurisdictionOf(id);
        if (place?.kind === 'law') {
          return <LawPart key={id} law={place.law} question={question} onRemove={() => remove(id)} />;
        }
        return (
          <section key={id} class="law" data-law={id}>
            <div class="law-head">
              <h4 lang="en">{place?.name ?? id}</h4>
              <button
                type="button"
                class="small"
                aria-label={t('deadline.remove', { name: place?.name ?? id })}
                onClick={() => remove(id)}
              >
                {t('deadline.remove_short')}
              </button>
            </div>
            <p>{t(place ? 'deadline.no_number_place' : 'deadline.is.not_researched', { month })}</p>
          </section>
        );
      })}
    </section>
  );
}

function worded({ id, reasons, isOtherBodies }: JurisdictionSuggestion, { t }: ScreenWords) {
  const said = reasons.slice(0, 3).map(({ type, words }) => t(`deadline.reason.${type}`, { words }));
  if (isOtherBodies) said.push(t('deadline.other_bodies'));
  return { id, name: jurisdictionOf(id)?.name ?? id, reasons: said.join('; ') };
}
