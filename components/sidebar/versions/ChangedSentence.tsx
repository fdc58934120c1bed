import type { Span } from '../../../lib/model.ts';
import type { TouchedChange } from '../../../lib/session/touchedBy.ts';
import { type Piece, wordChanges } from '../../../lib/versions/wordChanges.ts';
import { useWords } from '../../shared/useWords.ts';
import { EventChangeLine } from './EventChangeLine.tsx';

interface Props extends TouchedChange {
  /** The whole texts that the change's places are in. */
  before: string;
  after: string;
  onReveal: (span: Span) => void;
}

/** One sentence as it was and as it is, side by side where there is room, and what it touches. */
export function ChangedSentence({ change, events, records, before, after, onReveal }: Props) {
  const { t } = useWords();
  const was = change.before && before.slice(change.before.start, change.before.end);
  const is = change.after && after.slice(change.after.start, change.after.end);
  const pieces = change.kind === 'changed' && was !== null && is !== null ? wordChanges(was, is) : null;
  const place = change.after;
  return (
    <li data-change={change.kind}>
      {change.kind === 'moved' ? (
        <p>
          <span class="soft">{t('versions.moved')}</span> <q>{is}</q>
        </p>
      ) : (
        <div class="side-by-side">
          <div>
            <span class="soft">{t('versions.was')}</span>
            {was === null ? (
              <p class="soft">{t('versions.nothing')}</p>
            ) : (
              <p>{pieces ? <Pieces pieces={pieces.before} as="del" /> : <del>{was}</del>}</p>
            )}
          </div>
          <div>
            <span class="soft">{t('versions.is')}</span>
            {is === null ? (
              <p class="soft">{t('versions.gone')}</p>
            ) : (
              <p>{pieces ? <Pieces pieces={pieces.after} as="ins" /> : <ins>{is}</ins>}</p>
            )}
          </div>
        </div>
      )}
      {(events.length > 0 || records.length > 0) && (
        <ul class="touched">
          {events.map((each) => (
            <EventChangeLine key={`${each.before?.start} ${each.after?.start}`} change={each} onReveal={onReveal} />
          ))}
          {records.map(({ record, fate }) => (
            <li key={record.id}>
              {t(`versions.yours_${fate}`)} <q>{record.target.quote.exact}</q>
              {record.note && <span class="soft"> {record.note.slice(0, NOTE_SHOWN)}</span>}
            </li>
          ))}
        </ul>
      )}
      {place && (
        <button type="button" class="button quiet" onClick={() => onReveal(place)}>
          {t('versions.show_place')}
        </button>
      )}
    </li>
  );
}

/** UTF-16 units of a note: enough to know it by. */
const NOTE_SHOWN = 120;

function Pieces({ pieces, as: Changed }: { pieces: readonly Piece[]; as: 'del' | 'ins' }) {
  return (
    <>{pieces.map(({ text, isSame }, index) => (isSame ? text : <Changed key={`${index} ${text}`}>{text}</Changed>))}</>
  );
}
