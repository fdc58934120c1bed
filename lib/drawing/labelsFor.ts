import { AIR } from './crowds.ts';
import { shorten, textWidth } from './textWidth.ts';

/** What covers some pixels and has words to go with it. */
export interface Labelled {
  left: number;
  right: number;
  label: string;
  /** A bar may be long: its label may stand under it where there is no room beside it. */
  canStandUnder: boolean;
}

export interface PlacedLabel {
  text: string;
  /** Pixels from the drawing's start to the text's left edge, and the most it takes. */
  left: number;
  width: number;
  where: 'right' | 'left' | 'under';
}

/** The longest label, as a share of the drawing's width and in em: more is told by the line below the drawing. */
const LABEL_SHARE = 0.3;
const LONGEST_LABEL = [17, 30] as const;
/** The shortest piece of a label worth showing, in em. */
const SHORTEST_LABEL = 5.5;

/**
 * The ways to label a thing, best first, each worked out only when it is asked for.
 * @param room the pixels from where to where words may stand; all of the drawing if not given
 */
export function* labelsFor(
  { left, right, label, canStandUnder }: Labelled,
  { width, fontSize }: { width: number; fontSize: number },
  [start, end]: readonly [number, number] = [0, width],
): Generator<PlacedLabel> {
  const [floor, ceiling] = LONGEST_LABEL;
  const longest = Math.max(floor * fontSize, Math.min(ceiling * fontSize, width * LABEL_SHARE));
  const fitted = (room: number) => {
    if (room < SHORTEST_LABEL * fontSize && room < textWidth(label, fontSize)) return null;
    const text = shorten(label, fontSize, Math.min(room, longest));
    return { text, width: textWidth(text, fontSize) };
  };
  const after = fitted(end - right - AIR);
  const onRight = after && ({ ...after, left: right + AIR / 2, where: 'right' } as const);
  if (onRight?.text === label) yield onRight;
  const before = fitted(left - start - AIR);
  const onLeft = before && ({ ...before, left: left - AIR / 2 - before.width, where: 'left' } as const);
  // More words on the left are better than fewer on the right.
  const leftLeads = onLeft !== null && onRight !== null && onRight.text !== label && onLeft.width > onRight.width;
  if (leftLeads) yield onLeft;
  if (onRight && onRight.text !== label) yield onRight;
  if (onLeft && !leftLeads) yield onLeft;
  const under = canStandUnder ? fitted(end - left) : null;
  if (under) yield { ...under, left, where: 'under' };
}
