/**
 * A column of lists of texts, where few different lists stand in many places: each place keeps the number of its list.
 */
export interface ValueLists {
  put(place: number, values: readonly string[]): void;
  /** The number of the list at each place; valid until the next `put`. */
  column(): Uint32Array;
  /** Different lists there are: their numbers are 0 to `size - 1`. */
  readonly size: number;
  /** For each list 1 where it has one of the values, else 0. */
  with(values: ReadonlySet<string>): Uint8Array;
  /** How often each value stands, where list n stands `counts[n]` times. */
  tally(counts: Uint32Array): Map<string, number>;
}

export function createValueLists(): ValueLists {
  const lists: (readonly string[])[] = [];
  const numberOf = new Map<string, number>();
  let column = new Uint32Array(1024);

  function listOf(values: readonly string[]): number {
    const key = values.join('\u0000');
    const known = numberOf.get(key);
    if (known !== undefined) return known;
    numberOf.set(key, lists.length);
    return lists.push(values) - 1;
  }

  return {
    put(place, values) {
      if (place >= column.length) {
        const next = new Uint32Array(Math.max(place + 1, column.length * 2));
        next.set(column);
        column = next;
      }
      column[place] = listOf(values);
    },
    column: () => column,
    get size() {
      return lists.length;
    },
    with: (values) => Uint8Array.from(lists, (list) => (list.some((value) => values.has(value)) ? 1 : 0)),
    tally(counts) {
      const tally = new Map<string, number>();
      for (const [at, list] of lists.entries()) {
        const times = counts[at] ?? 0;
        if (times > 0) for (const value of list) tally.set(value, (tally.get(value) ?? 0) + times);
      }
      return tally;
    },
  };
}
