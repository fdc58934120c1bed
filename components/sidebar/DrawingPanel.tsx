import { useMemo, useRef } from 'preact/hooks';
import { drawnEvents } from '../../lib/drawing/drawnEvents.ts';
import type { ArticleMetadata, Span } from '../../lib/model.ts';
import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import type { Picture } from '../drawing/pictureOf.tsx';
import { TimelineDrawing } from '../drawing/TimelineDrawing.tsx';
import { useWidth } from '../shared/useWidth.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';

interface Props {
  metadata: ArticleMetadata;
  /** The rows the filters let through: the same that the list shows. */
  shown: readonly TimelineRow[];
  selected: string | null;
  onSelect: (subject: string) => void;
  onPreview: (span: Span | null) => void;
  onSavePicture: (picture: Picture) => Promise<void>;
}

/** Pixels: the sidebar's usual width without its margins. */
const USUAL_WIDTH = 348;

/** The article's events as a drawing: one lane, as wide as the sidebar. */
export function DrawingPanel({ metadata, shown, selected, onSelect, onPreview, onSavePicture }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, USUAL_WIDTH);
  const lanes = useMemo(
    () => [{ id: 'article', name: metadata.title, events: drawnEvents(shown, words) }],
    [metadata.title, shown, words],
  );
  const preview = (id: string | null): void => {
    const event = shown.find(({ subject }) => subject === id)?.event;
    onPreview(event ? { start: event.start, end: event.end } : null);
  };
  return (
    <div ref={box}>
      {width !== null && (
        <TimelineDrawing
          lanes={lanes}
          selected={selected}
          onSelect={onSelect}
          onPreview={preview}
          width={width}
          picture={{ heading: metadata.title, source: sourceWords(metadata, words), onSave: onSavePicture }}
        />
      )}
    </div>
  );
}

function sourceWords({ siteName, url, published }: ArticleMetadata, words: ScreenWords): string {
  const site = siteName ?? (URL.canParse(url) ? new URL(url).host : url);
  return published ? words.t('drawing.source', { site, day: words.local(published.value) }) : site;
}
