import { AIR, type Crowd, joinCrowd } from './crowds.ts';
import { type Labelled, labelsFor, type PlacedLabel } from './labelsFor.ts';

/** What wants a place in a lane: what it covers, and the words it would like beside it. */
export type Placeable = Labelled;

/** `row` counts from 0 at the axis. */
export interface Placement {
  index: number;
  row: number;
  label: PlacedLabel | null;
}

export interface Placed {
  placements: Placement[];
  /** What found no room is gathered, in the last row. */
  crowds: Crowd[];
  rows: number;
}

export interface PlaceOptions {
  /** Pixels from the drawing's first to its last: nothing is placed outside. */
  width: number;
  /** At most so many rows, crowds included. */
  rows: number;
  fontSize: number;
}

/**
 * Gives each thing, from left to right, the first row where it and its words overlap nothing. Where the rows do not
 * suffice, words give way: first all things get their place, then words stand where there is still room. What finds no
 * place even so joins a crowd in the last row, which is kept for them.
 */
export function placeRows(things: readonly Placeable[], options: PlaceOptions): Placed {
  const order = things.map((_, index) => index).sort((a, b) => leftOf(things, a) - leftOf(things, b) || a - b);
  const generous = isTooMuch(things, options.rows) ? null : placeWithWords(things, order, options);
  if (generous) return generous;
  const tight = placeBare(things, order, options);
  const fits = tight.crowds.length === 0 || options.rows < 2;
  const last = fits ? tight : placeBare(things, order, { ...options, rows: options.rows - 1 });
  return { ...last, placements: withLabels(things, last.placements, options) };
}

const leftOf = (things: readonly Placeable[], index: number): number => things[index]?.left ?? 0;

/** Whether the things alone, side by side, are longer than all rows together: no try is needed to know. */
function isTooMuch(things: readonly Placeable[], rows: number): boolean {
  let [taken, first, last] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { left, right } of things) {
    taken += right - left + AIR;
    first = Math.min(first, left);
    last = Math.max(last, right + AIR);
  }
  return taken > rows * (last - first);
}

/** @returns null where the rows do not suffice */
function placeWithWords(things: readonly Placeable[], order: readonly number[], options: PlaceOptions): Placed | null {
  const ends: number[] = new Array(options.rows).fill(Number.NEGATIVE_INFINITY);
  const placements: Placement[] = [];
  for (const index of order) {
    const thing = things[index];
    if (!thing) continue;
    const placement = placeWordy(thing, index, ends, options) ?? placeOne(thing, index, ends, null);
    if (!placement) return null;
    placements.push(placement);
  }
  const rows = placements.reduce((most, { row, label }) => Math.max(most, row + (label?.where === 'under' ? 2 : 1)), 0);
  return { placements, crowds: [], rows };
}

function placeWordy(thing: Placeable, index: number, ends: number[], options: PlaceOptions): Placement | null {
  for (const label of labelsFor(thing, options)) {
    const placement = placeOne(thing, index, ends, label);
    if (placement) return placement;
  }
  return null;
}

function placeBare(things: readonly Placeable[], order: readonly number[], options: PlaceOptions): Placed {
  const ends: number[] = new Array(options.rows).fill(Number.NEGATIVE_INFINITY);
  const placements: Placement[] = [];
  const crowds: Crowd[] = [];
  for (const index of order) {
    const thing = things[index];
    if (!thing) continue;
    const placement = placeOne(thing, index, ends, null);
    if (placement) placements.push(placement);
    else joinCrowd(crowds, thing, index, options.width);
  }
  const rows = placements.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return { placements, crowds, rows: crowds.length > 0 ? options.rows + 1 : rows };
}

/** The first row with room for a thing and its label. */
function placeOne(thing: Placeable, index: number, ends: number[], label: PlacedLabel | null): Placement | null {
  const [left, right] = coverOf(thing, label);
  for (let row = 0; row < ends.length; row++) {
    if (left < (ends[row] ?? 0)) continue;
    if (label?.where === 'under') {
      if (row + 1 >= ends.length || label.left < (ends[row + 1] ?? 0)) continue;
      ends[row + 1] = label.left + label.width + AIR;
    }
    ends[row] = right + AIR;
    return { index, row, label };
  }
  return null;
}

/** What a thing takes of its own row with this label. */
function coverOf({ left, right }: Placeable, label: PlacedLabel | null): [number, number] {
  switch (label?.where) {
    case 'right':
      return [left, label.left + label.width];
    case 'left':
      return [label.left, right];
    default:
      return [left, right];
  }
}

/** Words for things that have their places already, where their rows have room left. */
function withLabels(
  things: readonly Placeable[],
  placements: readonly Placement[],
  options: PlaceOptions,
): Placement[] {
  const rows = Map.groupBy(placements, ({ row }) => row);
  return [...rows.values()].flatMap((row) => {
    // From left to right, as they were placed.
    let free = 0;
    return row.map((placement, at): Placement => {
      const thing = things[placement.index];
      const next = row[at + 1];
      const end = next ? leftOf(things, next.index) - AIR : options.width;
      const [label = null] = thing ? labelsFor({ ...thing, canStandUnder: false }, options, [free, end]) : [];
      free = thing ? coverOf(thing, label)[1] + AIR : free;
      return { ...placement, label };
    });
  });
}
