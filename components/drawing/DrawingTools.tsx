import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import type { DrawingWords } from './drawingWords.ts';

interface Props {
  words: DrawingWords;
  canZoomIn: boolean;
  canZoomOut: boolean;
  onZoom: (way: 'in' | 'out' | 'whole') => void;
  onSave: ((format: 'svg' | 'png') => void) | undefined;
}

/** Zoom, and the ways to take the picture along. */
export function DrawingTools({ words, canZoomIn, canZoomOut, onZoom, onSave }: Props) {
  return (
    <div class="drawing-tools" role="toolbar" aria-label={words.tools}>
      <IconButton icon="zoom-out" label={words.zoomOut} disabled={!canZoomOut} onClick={() => onZoom('out')} />
      <IconButton icon="zoom-in" label={words.zoomIn} disabled={!canZoomIn} onClick={() => onZoom('in')} />
      <button type="button" class="button quiet" disabled={!canZoomOut} onClick={() => onZoom('whole')}>
        {words.showAll}
      </button>
      {onSave && (
        <span class="drawing-save">
          {(['svg', 'png'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="button quiet"
              aria-label={format === 'svg' ? words.saveSvg : words.savePng}
              title={format === 'svg' ? words.saveSvg : words.savePng}
              onClick={() => onSave(format)}
            >
              <Icon name="save" />
              {format.toUpperCase()}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
