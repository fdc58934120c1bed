import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import type { ScreenWords } from '../shared/useWords.ts';

interface Props {
  words: ScreenWords;
  canZoomIn: boolean;
  canZoomOut: boolean;
  onZoom: (way: 'in' | 'out' | 'whole') => void;
  onSave: ((format: 'svg' | 'png') => Promise<void>) | undefined;
}

/** Zoom, and the ways to take the picture along. */
export function DrawingTools({ words, canZoomIn, canZoomOut, onZoom, onSave }: Props) {
  return (
    <div class="drawing-tools" role="toolbar" aria-label={words.t('drawing.tools')}>
      <IconButton
        icon="zoom-out"
        label={words.t('drawing.zoom_out')}
        disabled={!canZoomOut}
        onClick={() => onZoom('out')}
      />
      <IconButton
        icon="zoom-in"
        label={words.t('drawing.zoom_in')}
        disabled={!canZoomIn}
        onClick={() => onZoom('in')}
      />
      <button type="button" class="button quiet" disabled={!canZoomOut} onClick={() => onZoom('whole')}>
        {words.t('drawing.show_all')}
      </button>
      {onSave && (
        <span class="drawing-save">
          {(['svg', 'png'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="button quiet"
              aria-label={format === 'svg' ? words.t('drawing.save_svg') : words.t('drawing.save_png')}
              title={format === 'svg' ? words.t('drawing.save_svg') : words.t('drawing.save_png')}
              onClick={() => void onSave(format)}
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
