import { useEffect } from 'preact/hooks';

/** Calls back when `?` is pressed where no text is typed. It is heard in our own documents alone, never in the page. */
export function useQuestionKey(isOn: boolean, onPress: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPED_IN)) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}

const TYPED_IN = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
