/**
 * Widths of letters in hundredths of an em, those of DejaVu Sans: of the sans faces that browsers fall back to it and
 * Verdana run widest. The layout is pure and cannot ask a browser; a label that turns out narrower only leaves air.
 */
const WIDTHS: readonly [width: number, letters: string][] = [
  [28, "ijl'"],
  [30, 'IJ'],
  [32, ' ., ’‘'],
  [34, '/:;|·'],
  [36, '-'],
  [40, 'tf()[]!'],
  [42, 'r'],
  [50, '–“”"'],
  [53, 'sz?'],
  [56, 'cLF'],
  [60, 'kvxyT'],
  [62, 'aoeYP'],
  [64, 'bdghnpqu0123456789ESß$€£'],
  [69, 'ABKVXZR'],
  [73, 'CU'],
  [79, 'DGHNOQ&'],
  [84, 'w+=<>≤≥~'],
  [87, 'M'],
  [100, 'mW—…%@'],
];

/** Capitals of other alphabets, other small letters, and what takes a full em: Chinese, Japanese, Korean, emoji. */
const UPPER = 79;
const LOWER = 64;
const FULL = 105;

const known = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = otherWidth(letter);
    known.set(letter, width);
  }
  return width;
}

/** "é" is as wide as "e". U+1100 is where the Korean letters begin, and most of what follows is as wide. */
function otherWidth(letter: string): number {
  const [base = letter] = letter.normalize('NFD');
  const width = known.get(base);
  if (width !== undefined) return width;
  if ((letter.codePointAt(0) ?? 0) >= 0x1100) return FULL;
  return letter === letter.toLowerCase() ? LOWER : UPPER;
}

/** Pixels a text takes at most, at `size` pixels. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += letterWidth(letter);
  return (hundredths * size) / 100;
}

/** The text if it fits into `room` pixels; otherwise its first words, or letters, and "…". */
export function shorten(text: string, size: number, room: number): string {
  const most = (room * 100) / size;
  const withDots = most - letterWidth('…');
  let used = 0;
  let cutAt = 0;
  for (const letter of text) {
    used += letterWidth(letter);
    if (used > most) break;
    if (used <= withDots) cutAt += letter.length;
  }
  if (used <= most) return text;
  const cut = text.slice(0, cutAt);
  const space = cut.lastIndexOf(' ');
  // A word's end is better read than half a word, unless that gives up more than a third.
  const words = space > cut.length * (2 / 3) && text[cutAt] !== ' ' ? cut.slice(0, space) : cut;
  return `${words.replace(/[\s,;:–-]+$/u, '')}…`;
}
