import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import { useWords } from '../shared/useWords.ts';

/** All events but those the reader rejected, in order, as a table: when, what, of which kind. */
export function PrintedTimeline({ rows }: { rows: readonly TimelineRow[] }) {
  const words = useWords();
  const kept = rows.filter(({ event }) => event.status !== 'rejected');
  return (
    <section class="printed-part" lang={words.locale}>
      <h2>{words.t('tab.timeline')}</h2>
      <table>
        <tbody>
          {kept.map(({ subject, event }) => (
            <tr key={subject}>
              <th scope="row">
                {words.time(event.time)}
                {isInferred(event) && <small> · {words.t('filters.certainty.inferred')}</small>}
              </th>
              <td>{words.label(event)}</td>
              <td>{words.t(`kind.${event.kind}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const isInferred = ({ time, inferred = [] }: TimelineRow['event']): boolean =>
  time.basis !== 'stated' || inferred.length > 0;
