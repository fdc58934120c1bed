import type { Colour, MarkType } from '../model.ts';

/** Marks of what was found: dates and names. Their colours can be chosen, and they can be left unpainted. */
export type FoundMarkType = Exclude<MarkType, Colour>;

/** The colours a found mark can have (assets/tokens.css and lib/platform/markPalette.ts say how each looks). */
export const HUES = [
  'vermilion',
  'blue',
  'violet',
  'green',
  'crimson',
  'magenta',
  'teal',
  'amber',
  'slate',
  'gold',
  'lime',
  'rose',
  'steel',
] as const;
export type Hue = (typeof HUES)[number];

/** The colour each has until the reader chooses another. */
export const OWN_HUES: Record<FoundMarkType, Hue> = {
  date: 'vermilion',
  org: 'blue',
  person: 'violet',
  place: 'green',
  'threat-actor': 'crimson',
  malware: 'magenta',
  product: 'teal',
  cve: 'amber',
  law: 'slate',
  'count-affected': 'gold',
  money: 'lime',
  'data-type': 'rose',
  contact: 'steel',
};

/** In the order in which they are listed. */
export const FOUND_MARK_TYPES = [
  'date',
  'org',
  'person',
  'place',
  'threat-actor',
  'malware',
  'product',
  'cve',
  'law',
  'count-affected',
  'money',
  'data-type',
  'contact',
] as const satisfies readonly FoundMarkType[];

/** What the reader chose about the marks; what is not in it is as we have it. */
export interface MarkLooks {
  hues: Readonly<Partial<Record<FoundMarkType, Hue>>>;
  /** Found, listed, and not painted in the page. */
  hidden: readonly FoundMarkType[];
}

export const hueOf = (type: FoundMarkType, { hues }: MarkLooks): Hue => hues[type] ?? OWN_HUES[type];
