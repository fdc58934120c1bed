import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FocusTarget, SessionState } from '../../lib/session/state.ts';

/** Moves the keyboard to what the session asks for, once for each request, after it has been rendered. */
export function useFocusRequest(root: RefObject<HTMLElement | null>, focus: SessionState['focus']): void {
  const serial = focus?.serial ?? 0;
  const wanted = focus ? nameOf(focus.on) : null;
  useEffect(() => {
    if (serial === 0 || wanted === null) return;
    for (const element of root.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? []) {
      if (element.getAttribute('data-focus') !== wanted) continue;
      element.scrollIntoView({ block: 'nearest' });
      element.focus({ preventScroll: true });
      // What is asked for is behind it: the field of a note that is shown.
      if (element.hasAttribute('data-focus-opens')) element.click();
      return;
    }
  }, [root, serial, wanted]);
}

/** As the components write it into `data-focus`. */
function nameOf(on: FocusTarget): string {
  switch (on.kind) {
    case 'subject':
    case 'note':
    case 'tags':
      return `${on.kind}/${on.subject}`;
    case 'entity':
      return `entity/${on.key}`;
    case 'name-draft':
    case 'offer':
    case 'names':
    case 'filter':
    case 'draft':
      return `${on.kind}/`;
  }
}
