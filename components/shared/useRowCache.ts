import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

type Cache = Map<string, { inputs: readonly unknown[]; row: VNode }>;

/**
 * Keeps the rows of a long list: a row whose inputs are the same is handed back as the same node, which Preact does not
 * look into again. A key typed in one row's note then renders one row and not two hundred. A row that was not asked for
 * in a rendering is forgotten: its node is taken out of the page, and may not be put back.
 *
 * @returns `(key, inputs, make)`: the row kept under this key, or a new one when any of its inputs is another.
 */
export function useRowCache(): (key: string, inputs: readonly unknown[], make: () => VNode) => VNode {
  const cache = useRef<Cache>(new Map());
  const last = cache.current;
  const next: Cache = new Map();
  cache.current = next;
  return (key, inputs, make) => {
    const kept = last.get(key);
    const isSame =
      kept?.inputs.length === inputs.length && kept.inputs.every((input, at) => Object.is(input, inputs[at]));
    const row = kept && isSame ? kept.row : make();
    next.set(key, { inputs, row });
    return row;
  };
}
