/** Letters of a word by which patterns are told apart before any is tried. */
export const OPENING_CHARS = 3;

/** What a match may begin with; `isOpen` where more of the pattern's own letters follow, else anything may. */
interface Opening {
  letters: string;
  isOpen: boolean;
}

const NOTHING: Opening = { letters: '', isOpen: true };

/**
 * Every string a match of the pattern can begin with, up to `OPENING_CHARS` long: one of them is the beginning of each match.
 * A shorter one stands where the pattern ends there or goes on with what is not one fixed letter. An empty one says that
 * nothing is known.
 * @param source of a regular expression that `cue.ts` made: letters, escapes, classes, groups, and quantifiers behind them
 */
export function openingsOf(source: string): Set<string> {
  const [openings] = readAlternatives(source, 0);
  return new Set(openings.map(({ letters }) => letters));
}

/** Reads up to the closing bracket or the end; gives the place behind what it read. */
function readAlternatives(source: string, from: number): [Opening[], number] {
  const all: Opening[] = [];
  let here: Opening[] = [NOTHING];
  let at = from;
  while (at < source.length && source.charAt(at) !== ')') {
    if (source.charAt(at) === '|') {
      all.push(...here);
      here = [NOTHING];
      at++;
      continue;
    }
    const [atom, behind] = readAtom(source, at);
    const quantifier = QUANTIFIER.exec(source.slice(behind))?.[0] ?? '';
    here = join(here, repeat(atom, quantifier));
    at = behind + quantifier.length;
  }
  return [[...all, ...here], at];
}

const QUANTIFIER = /^(?:[?*+]|\{[\d,]+\})\??/;
const GROUP = /^\((?:\?:)?/;
const CLASS = /^\[[^\]]*\]/;
/** White space and classes may be several letters: nothing is known from there on. */
const ANYTHING: Opening = { letters: '', isOpen: false };

function readAtom(source: string, at: number): [Opening[], number] {
  const rest = source.slice(at);
  const group = GROUP.exec(rest)?.[0];
  if (group !== undefined) {
    const [inside, end] = readAlternatives(source, at + group.length);
    return [inside, end + 1];
  }
  const within = CLASS.exec(rest)?.[0];
  if (within !== undefined) {
    const letters = within.slice(1, -1);
    const isPlain = /^[a-z]+$/.test(letters);
    return [
      isPlain ? [...letters].map((letter) => ({ letters: letter, isOpen: true })) : [ANYTHING],
      at + within.length,
    ];
  }
  if (source.charAt(at) !== '\\') return [[{ letters: source.charAt(at), isOpen: true }], at + 1];
  const escaped = source.charAt(at + 1);
  return [[/\w/.test(escaped) ? ANYTHING : { letters: escaped, isOpen: true }], at + 2];
}

function repeat(atom: readonly Opening[], quantifier: string): Opening[] {
  if (quantifier === '') return [...atom];
  // What may come more than once may be followed by itself: behind the first time nothing is known.
  const isOnce = quantifier.startsWith('?');
  const once = isOnce ? [...atom] : atom.map(({ letters }) => ({ letters, isOpen: false }));
  return quantifier.startsWith('+') ? once : [...once, NOTHING];
}

function join(first: readonly Opening[], second: readonly Opening[]): Opening[] {
  const joined = new Map<string, Opening>();
  for (const a of first) {
    for (const b of a.isOpen ? second : [ANYTHING]) {
      const letters = (a.letters + b.letters).slice(0, OPENING_CHARS);
      const opening = { letters, isOpen: a.isOpen && b.isOpen && letters.length < OPENING_CHARS };
      joined.set(`${letters} ${opening.isOpen}`, opening);
    }
  }
  return [...joined.values()];
}
