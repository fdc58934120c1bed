import type { ComponentChildren } from 'preact';
import type { Span } from '../../../lib/model.ts';

interface Props {
  span: Span;
  onShow: () => void;
  onPreview: (span: Span | null) => void;
  children: ComponentChildren;
}

/** A button that shows its passage in the page: for as long as it is pointed at, and for good when clicked. */
export function PassageButton({ span, onShow, onPreview, children }: Props) {
  const preview = (): void => onPreview(span);
  const end = (): void => onPreview(null);
  return (
    <button
      type="button"
      class="passage"
      onClick={onShow}
      onMouseEnter={preview}
      onMouseLeave={end}
      onFocus={preview}
      onBlur={end}
    >
      {children}
    </button>
  );
}
