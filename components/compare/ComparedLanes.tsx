import { useMemo, useRef, useState } from 'preact/hooks';
import { drawnEvents } from '../../lib/drawing/drawnEvents.ts';
import type { ShownAccount } from '../../lib/library/compare/compareSaved.ts';
import type { Picture } from '../drawing/pictureOf.tsx';
import { TimelineDrawing } from '../drawing/TimelineDrawing.tsx';
import { useWidth } from '../shared/useWidth.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  name: string;
  accounts: readonly ShownAccount[];
  onSavePicture: (picture: Picture) => Promise<void>;
}

/** Pixels: a wide page without its margins. */
const USUAL_WIDTH = 960;

/** A lane for each account, all on one axis. */
export function ComparedLanes({ name, accounts, onSavePicture }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, USUAL_WIDTH);
  const [selected, setSelected] = useState<string | null>(null);
  const lanes = useMemo(
    () =>
      accounts.map(({ id, site, title, rows }) => ({
        id,
        name: site === '' ? title : site,
        // What an account was published on is no event of the incident, and background lies far off.
        events: drawnEvents(
          rows.filter(({ event }) => event.kind !== 'background'),
          words,
        ).map((event) => ({ ...event, id: `${id} ${event.id}` })),
      })),
    [accounts, words],
  );
  const source = accounts.map(({ site }) => site).join(', ');
  return (
    <section class="lanes" aria-labelledby="lanes-title">
      <h3 id="lanes-title">{words.t('compare.lanes')}</h3>
      <div ref={box}>
        {width !== null && (
          <TimelineDrawing
            lanes={lanes}
            selected={selected}
            onSelect={setSelected}
            onPreview={() => {}}
            width={width}
            picture={{ heading: words.t('compare.picture', { name }), source, onSave: onSavePicture }}
          />
        )}
      </div>
    </section>
  );
}
