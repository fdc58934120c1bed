import { useRef } from 'preact/hooks';

/** The value as it is while something is shown, and as it was when it was shown last; null before the first time. */
export function useWhenShown<T>(isShown: boolean, value: T): T | null {
  const last = useRef<T | null>(null);
  if (isShown) last.current = value;
  return last.current;
}
