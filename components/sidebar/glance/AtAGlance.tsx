import { useMemo } from 'preact/hooks';
import type { Account } from '../../../lib/metrics/account.ts';
import { disagreements } from '../../../lib/metrics/disagreements.ts';
import { incidentMetrics } from '../../../lib/metrics/incidentMetrics.ts';
import { notStated } from '../../../lib/metrics/notStated.ts';
import { type AffectedCount, PARTY_ROLES, whoIsWho } from '../../../lib/metrics/whoIsWho.ts';
import { keyPart } from '../../../lib/words/keys.ts';
import type { Words } from '../../../lib/words/words.ts';
import { useWords } from '../../shared/useWords.ts';
import { Chips } from './Chips.tsx';
import { Disagreements } from './Disagreements.tsx';
import { GlanceSection } from './GlanceSection.tsx';
import type { GlanceHandlers } from './glanceHandlers.ts';
import { MetricCell } from './MetricCell.tsx';
import { OpenQuestions } from './OpenQuestions.tsx';
import { Parties } from './Parties.tsx';

interface Props extends GlanceHandlers {
  account: Account;
}

/**
 * The incident in one look: how long each step took, how many and which data, who is who, what does not fit together, and
 * what the article does not say. Each number opens the events it was computed from.
 */
export function AtAGlance({ account, onSelect, onPreview, onNext, onCopy }: Props) {
  const words = useWords();
  const { t } = words;
  const metrics = useMemo(() => incidentMetrics(account), [account]);
  const odd = useMemo(() => disagreements(account), [account]);
  const questions = useMemo(() => notStated(account), [account]);
  const { parties, affected, data } = useMemo(() => whoIsWho(account), [account]);
  const { title, canonicalUrl, url } = account.article.metadata;
  // A chain nobody speaks of is no gap: not every incident has a vendor or a patch.
  const shown = metrics.filter(({ several, values }) => several !== 'chain' || values.length > 0);
  const hasParties = PARTY_ROLES.some((role) => parties[role].length > 0);
  return (
    <div class="glance">
      <GlanceSection id="times" heading={t('glance.times')}>
        <ul class="metrics" aria-labelledby="glance-times">
          {shown.map((metric) => (
            <MetricCell key={metric.id} metric={metric} onSelect={onSelect} onPreview={onPreview} />
          ))}
        </ul>
      </GlanceSection>
      {odd.length > 0 && (
        <GlanceSection id="disagreements" heading={t('glance.disagreements')}>
          <Disagreements disagreements={odd} onSelect={onSelect} onNext={onNext} onPreview={onPreview} />
        </GlanceSection>
      )}
      {affected.length > 0 && (
        <GlanceSection id="affected" heading={t('glance.affected')}>
          <Chips
            labelledBy="glance-affected"
            items={affected.map((count) => ({ key: count.key, text: countWords(count, words) }))}
            onNext={onNext}
          />
        </GlanceSection>
      )}
      {data.length > 0 && (
        <GlanceSection id="data" heading={t('glance.data')}>
          <Chips labelledBy="glance-data" items={data.map(({ key, name }) => ({ key, text: name }))} onNext={onNext} />
        </GlanceSection>
      )}
      {hasParties && (
        <GlanceSection id="who" heading={t('glance.who')}>
          <Parties parties={parties} onNext={onNext} />
        </GlanceSection>
      )}
      {questions.length > 0 && (
        <GlanceSection id="open" heading={t('glance.open')}>
          <OpenQuestions questions={questions} title={title} url={canonicalUrl ?? url} onCopy={onCopy} />
        </GlanceSection>
      )}
    </div>
  );
}

/** "up to 110 million people": the article's words, with the bound it gives. */
function countWords({ text, bound }: AffectedCount, words: Words): string {
  return bound === null ? text : words.t(`bound.${keyPart(bound)}`, { n: text });
}
