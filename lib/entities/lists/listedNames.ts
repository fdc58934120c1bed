import { keyOf, type NameSource } from './nameIndex.ts';
import { type NameList, type PrintedName, readName } from './names.ts';

/** Lists have fewer characters than this each: a place is list × this + offset. */
const LIST_SPAN = 2 ** 20;

/** Where each name of the lists stands in their text; only that is worked out at the start, some 4 ms for 8,000 names. */
export class ListedNames implements NameSource {
  readonly places = new Map<string, number[]>();
  readonly #lists: readonly NameList[];

  constructor(lists: readonly NameList[]) {
    this.#lists = lists;
    lists.forEach(({ entries }, list) => {
      let offset = list * LIST_SPAN;
      for (const line of entries.split('\n')) {
        for (const alias of line.split('|')) {
          this.#add(alias, offset);
          offset += alias.length + 1;
        }
      }
    });
  }

  #add(alias: string, place: number): void {
    if (alias === '') return;
    const key = keyOf(alias.startsWith('~') ? alias.slice(1) : alias);
    const same = this.places.get(key);
    if (same) same.push(place);
    else this.places.set(key, [place]);
  }

  read(place: number): PrintedName | null {
    const list = this.#lists[Math.floor(place / LIST_SPAN)];
    return list ? readName(list, place % LIST_SPAN) : null;
  }

  /** Whether a list prints this name. */
  has(printed: string): boolean {
    return (this.places.get(keyOf(printed)) ?? []).some((place) => this.read(place)?.printed === printed);
  }
}
