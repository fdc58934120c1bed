import { useState } from 'preact/hooks';
import { describeInterval } from '../../../lib/metrics/describeInterval.ts';
import type { Metric } from '../../../lib/metrics/metric.ts';
import { referencesFor } from '../../../lib/metrics/references.ts';
import type { Words } from '../../../lib/words/words.ts';
import { useWords } from '../../shared/useWords.ts';
import type { GlanceHandlers } from './glanceHandlers.ts';
import { MetricDetails } from './MetricDetails.tsx';

interface Props extends Pick<GlanceHandlers, 'onSelect' | 'onPreview'> {
  metric: Metric;
}

/** One number: what it counts, how much, what others measured where they did, and on a click the events it was computed from. */
export function MetricCell({ metric, onSelect, onPreview }: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = `metric-${metric.id}`;
  const note = chainNote(metric, words);
  const [reference] = metric.values.length > 0 ? referencesFor(metric.id) : [];
  return (
    <li class="metric" data-metric={metric.id} data-stated={metric.values.length > 0} data-open={isOpen}>
      <button
        type="button"
        class="metric-main"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="metric-name">{words.t(`metric.${metric.id}`)}</span>{' '}
        <span class="metric-number">{headline(metric, words)}</span>
        {note !== null && <span class="metric-note"> {note}</span>}
      </button>
      {reference && !isOpen && (
        <p class="metric-reference">
          {words.t(`glance.${reference.statistic}`, {
            interval: describeInterval({ unit: reference.unit, min: reference.value, max: reference.value }, words),
            source: reference.source,
            year: reference.year,
          })}
        </p>
      )}
      {isOpen && <MetricDetails id={id} metric={metric} onSelect={onSelect} onPreview={onPreview} />}
    </li>
  );
}

/** "45 days"; "≤ 24 h or ≤ 24.5 h" where two statements differ; of a chain its first. */
function headline({ values, several }: Metric, words: Words): string {
  const texts = [...new Set(values.map(({ interval }) => describeInterval(interval, words)))];
  const [first, ...others] = texts;
  if (first === undefined) return words.t('common.not_stated');
  if (several === 'chain') return first;
  return others.reduce((text, second) => words.t('glance.alternatives', { first: text, second }), first);
}

function chainNote({ id, values, several }: Metric, words: Words): string | null {
  if (several !== 'chain' || values.length < 2) return null;
  return words.plural(id === 'vendor_response' ? 'glance.calls' : 'glance.patches', values.length);
}
