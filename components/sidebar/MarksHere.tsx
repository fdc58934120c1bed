import { entityKeyOf } from '../../lib/marks/entityKeyOf.ts';
import type { Entity } from '../../lib/model.ts';
import type { Highlight } from '../../lib/session/highlightsOf.ts';
import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import { selectionOf } from '../../lib/session/showMarks.ts';
import type { SessionState } from '../../lib/session/state.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { type ScreenWords, useWords } from '../shared/useWords.ts';

interface Props {
  state: SessionState;
  rows: readonly TimelineRow[];
  highlights: readonly Highlight[];
  entities: readonly Entity[];
  onShow: (id: string) => void;
  onDropped: () => void;
}

/** Longer words of a passage do not tell it better from the others. UTF-16 units. */
const MAX_WORDS = 60;

/** What lies over one another where the reader clicked in the page, each to be shown. Nothing for a place of one mark. */
export function MarksHere(props: Props) {
  const words = useWords();
  const { t, plural } = words;
  const { here } = props.state;
  const marks = (here?.ids ?? []).flatMap((id) => {
    const name = nameOf(id, props, words);
    return name === null ? [] : [{ id, name }];
  });
  return (
    <div aria-live="polite">
      {here && marks.length > 1 && (
        <section class="notice small marks-here" aria-label={t('here.title')}>
          <div class="changed-head">
            <p>{plural('here.marks', marks.length)}</p>
            <IconButton icon="close" label={t('here.dismiss')} onClick={props.onDropped} />
          </div>
          <ul>
            {marks.map(({ id, name }) => (
              <li key={id}>
                <button type="button" aria-pressed={id === here.ids[here.at]} onClick={() => props.onShow(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function nameOf(id: string, { state, rows, highlights, entities }: Props, { t, label }: ScreenWords): string | null {
  const selection = selectionOf(state, id);
  if (selection?.kind === 'entity') {
    const entity = entities.find((each) => entityKeyOf(each) === selection.key);
    return entity ? `${t(`entity.${entity.type}`)}: ${entity.canonical}` : null;
  }
  const own = highlights.find(({ subject }) => subject === selection?.subject);
  if (own) return `${t(`highlighted.${own.record.colour}`)} ${own.record.target.quote.exact.slice(0, MAX_WORDS)}`;
  const row = rows.find(({ subject }) => subject === selection?.subject);
  return row ? `${t(`kind.${row.event.kind}`)}: ${label(row.event)}` : null;
}
