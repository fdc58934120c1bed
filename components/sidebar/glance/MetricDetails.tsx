import { describeInterval } from '../../../lib/metrics/describeInterval.ts';
import type { Metric } from '../../../lib/metrics/metric.ts';
import { referencesFor } from '../../../lib/metrics/references.ts';
import { useWords } from '../../shared/useWords.ts';
import type { GlanceHandlers } from './glanceHandlers.ts';
import { Input } from './Input.tsx';

interface Props extends Pick<GlanceHandlers, 'onSelect' | 'onPreview'> {
  id: string;
  metric: Metric;
}

/** What a number opens to: where its clock starts and ends, each value with its two events, what others measured. */
export function MetricDetails({ id, metric, onSelect, onPreview }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <div class="metric-details" id={id}>
      <p class="small">{t(`clock.${metric.id}`)}</p>
      {metric.values.length === 0 && <p class="small">{t(`glance.${missingKey(metric)}`)}</p>}
      {metric.values.map(({ interval, from, to }) => (
        <div key={`${from.row.subject} ${to.row.subject}`} class="metric-value">
          {metric.values.length > 1 && <h3>{describeInterval(interval, words)}</h3>}
          <dl>
            <Input side={t('glance.from')} input={from} onSelect={onSelect} onPreview={onPreview} />
            <Input side={t('glance.to')} input={to} onSelect={onSelect} onPreview={onPreview} />
          </dl>
        </div>
      ))}
      {referencesFor(metric.id).map(({ value, unit, statistic, source, year }) => (
        <p key={source} class="small reference">
          {t(`glance.${statistic}`, {
            interval: describeInterval({ unit, min: value, max: value }, words),
            source,
            year,
          })}
        </p>
      ))}
    </div>
  );
}

function missingKey({ several, missing }: Metric): 'missing_chain' | 'missing_both' | 'missing_start' | 'missing_end' {
  if (several === 'chain') return 'missing_chain';
  if (missing.length === 2) return 'missing_both';
  return missing[0] === 'start' ? 'missing_start' : 'missing_end';
}
