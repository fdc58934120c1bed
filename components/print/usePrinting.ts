import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Whether what is printed is to be rendered: from the wish to print until the browser has taken it.
 * @param print resolves when the browser is done with it
 */
export function usePrinting(print: () => Promise<void>): { isPrinting: boolean; start: () => void } {
  const [isPrinting, setPrinting] = useState(false);
  const latest = useRef(print);
  latest.current = print;
  useEffect(() => {
    if (isPrinting) void latest.current().finally(() => setPrinting(false));
  }, [isPrinting]);
  return { isPrinting, start: () => setPrinting(true) };
}
