import { useState } from 'preact/hooks';
import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/useWords.ts';

interface Props {
  id: string;
  row: TimelineRow;
  /** All rows of the timeline, in order of time. */
  rows: readonly TimelineRow[];
  onMerge: (subject: string, into: string) => void;
}

/** Longest label in a choice, in UTF-16 units: the frame is narrow. */
const LABEL = 60;

/** Events offered on either side of this one: the same thing told twice stands near in time, and a list must open at once. */
const NEAREST = 40;

/** Says which other event this one is the same as: that one stays, with the quotes of both. */
export function MergeForm({ id, row, rows, onMerge }: Props) {
  const words = useWords();
  const { t } = words;
  const [into, setInto] = useState('');
  const at = rows.findIndex((each) => each.subject === row.subject);
  const near = rows.slice(Math.max(0, at - NEAREST), at + NEAREST + 1);
  const others = near.filter((each) => each.subject !== row.subject && each.event.status !== 'rejected');
  if (others.length === 0) return null;
  const save = (event: Event): void => {
    event.preventDefault();
    if (into !== '') onMerge(row.subject, into);
  };
  return (
    <form class="field" onSubmit={save}>
      <label for={`${id}-into`}>{t('event.same_as')}</label>
      <div class="with-button">
        <select id={`${id}-into`} value={into} onChange={({ currentTarget }) => setInto(currentTarget.value)}>
          <option value="">{t('event.choose')}</option>
          {others.map((each) => (
            <option key={each.subject} value={each.subject}>
              {words.time(each.event.time)} · {words.label(each.event).slice(0, LABEL)}
            </option>
          ))}
        </select>
        <button type="submit" class="button" disabled={into === ''}>
          <Icon name="merge" />
          {t('event.merge')}
        </button>
      </div>
    </form>
  );
}
