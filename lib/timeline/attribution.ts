import type { EventKind, Span } from '../model.ts';

/** A name where it stands. */
export interface NamedPlace extends Span {
  canonical: string;
}

/** Kinds whose date is that of the telling, which the author vouches for: "Acme said on Tuesday that …". */
const TELLING: ReadonlySet<EventKind> = new Set<EventKind>([
  'update',
  'public_disclosure',
  'publication',
  'individual_notice',
  'regulator_notice',
  'vendor_notice',
]);

/** Offices and documents that are no names and yet say who speaks. */
const OFFICE =
  "(?:(?:state|federal|forensic|local|city|county|district|company|internal|court|regulatory|police|state’s|state's) )?(?:attorney general|police|prosecutors|investigators|authorities|officials|regulators|report|filing|lawsuit|complaint|indictment|affidavit|court papers|court records|court documents|notice|letter)";
const ACCORDING = new RegExp(
  `(?<![\\p{L}])according to (?:the |an? |its |their )?(?:(${OFFICE})(?!\\p{L})|(?=\\p{Lu}))`,
  'giu',
);
const SAID =
  /^(?: \([^()]{1,40}\))?,? (?:said|says|alleges|alleged|claims|claimed|contends|believes|estimates|maintains|insists)(?: that)?(?!\p{L})/u;
/** The date belongs to the saying where nothing more than this stands between: "said on", "said late". */
const MEASURE = /[\p{L}\p{N}]+/gu;
const FEWEST_WORDS = 3;

/**
 * To whom the author ascribes what an event tells: "according to the attorney general", "Acme says that hackers got in on
 * May 8".
 * @param sentence the date's
 * @param clause the date's
 * @param names those of the sentence, in text order
 * @returns null where the author tells it himself
 */
export function attributedTo(
  text: string,
  sentence: Span,
  clause: Span,
  date: Span,
  kind: EventKind,
  names: readonly NamedPlace[],
): string | null {
  if (TELLING.has(kind)) return null;
  // "according to" at either end of a sentence speaks for all of it, in between for its clause.
  for (const match of text.slice(sentence.start, sentence.end).matchAll(ACCORDING)) {
    const at = sentence.start + match.index;
    const isWhole = at <= sentence.start + 1;
    if (!isWhole && (at < clause.start || at >= clause.end)) continue;
    if (match[1] !== undefined) return match[1].toLowerCase();
    const behind = at + match[0].length;
    const named = names.find(({ start, end }) => start <= behind && behind < end);
    if (named) return named.canonical;
  }
  for (const { start, end, canonical } of names) {
    if (start < clause.start || end > date.start) continue;
    const said = SAID.exec(text.slice(end, clause.end));
    if (!said) continue;
    const between = text.slice(end + said[0].length, date.start).match(MEASURE) ?? [];
    if (end + said[0].length <= date.start && between.length >= FEWEST_WORDS) return canonical;
  }
  return null;
}
