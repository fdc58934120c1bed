/** A text cut into what a publisher changes at once: words, numbers, single marks and line ends. */
export interface Tokens {
  /** The same number for the same word, in every text cut with the same numbering. */
  ids: Int32Array;
  /** UTF-16 offsets, `ends` exclusive. White space and invisible characters stand between tokens. */
  starts: Int32Array;
  ends: Int32Array;
  /** What a token is, as one of the `KIND_` numbers. */
  kinds: Uint8Array;
}

export const KIND_WORD = 0;
const KIND_MARK = 1;
/** A mark that ends a sentence. */
export const KIND_STOP = 2;
export const KIND_LINE_END = 3;

/** Gives words their numbers; shared by the texts that are to be compared. */
export interface Numbering {
  /** By the token as it is written. */
  written: Map<string, number>;
  /** By the token as it is compared. */
  folded: Map<string, number>;
  /** Of each number. */
  kinds: number[];
}

export const startNumbering = (): Numbering => ({ written: new Map(), folded: new Map(), kinds: [] });

function numberOf(token: string, { written, folded, kinds }: Numbering): number {
  const known = written.get(token);
  if (known !== undefined) return known;
  const word = foldToken(token);
  let id = folded.get(word);
  if (id === undefined) {
    id = folded.size;
    folded.set(word, id);
    kinds.push(kindOf(word));
  }
  written.set(token, id);
  return id;
}

/** Soft hyphens, zero-width characters and marks of direction: what nobody sees is no part of a word. */
const INVISIBLE = '\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f';
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu');

type CharClass = 'space' | 'line end' | 'invisible' | 'word' | 'single';

const CLASSES: readonly [CharClass, RegExp][] = [
  ['line end', /^\n$/],
  ['space', /^\s$/],
  ['invisible', new RegExp(`^[${INVISIBLE}]$`, 'u')],
  // Scripts that put no space between words are cut into characters.
  [
    'single',
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u,
  ],
  ['word', /^[\p{L}\p{N}\p{M}]$/u],
];

const classes = new Map<number, CharClass>();

/** By code point; looked up once, since Unicode's tables are slow to ask. */
function classOf(codePoint: number): CharClass {
  let known = classes.get(codePoint);
  if (known === undefined) {
    const char = String.fromCodePoint(codePoint);
    known = CLASSES.find(([, pattern]) => pattern.test(char))?.[0] ?? 'single';
    classes.set(codePoint, known);
  }
  return known;
}

/** Cuts a text into tokens. Linear in its length. */
export function tokensOf(text: string, numbering: Numbering): Tokens {
  const [ids, starts, ends, kinds]: [number[], number[], number[], number[]] = [[], [], [], []];
  const push = (start: number, end: number): void => {
    const id = numberOf(text.slice(start, end), numbering);
    ids.push(id);
    starts.push(start);
    ends.push(end);
    kinds.push(numbering.kinds[id] ?? KIND_MARK);
  };
  /** The word under way; its end is after its last visible character. */
  let [wordStart, wordEnd] = [-1, -1];
  const pushWord = (): void => {
    if (wordStart !== -1) push(wordStart, wordEnd);
    wordStart = -1;
  };
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    switch (classOf(codePoint)) {
      case 'word':
        if (wordStart === -1) wordStart = at;
        wordEnd = next;
        break;
      case 'invisible':
        break;
      case 'space':
        pushWord();
        break;
      case 'line end':
      case 'single':
        pushWord();
        push(at, next);
    }
    at = next;
  }
  pushWord();
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    kinds: Uint8Array.from(kinds),
  };
}

function kindOf(word: string): number {
  if (word === '\n') return KIND_LINE_END;
  if ('.?!…。'.includes(word)) return KIND_STOP;
  const kind = classOf(word.codePointAt(0) ?? 0);
  return kind === 'word' || (kind === 'single' && /^\p{L}/u.test(word)) ? KIND_WORD : KIND_MARK;
}

/** Characters that look different in one typeface or site system and another, and say the same. */
const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/**
 * A token as it is compared: without invisible characters, ligatures and accents in one way of writing (NFKC), one kind of
 * quotation mark and of dash. Letters keep their case.
 */
function foldToken(token: string): string {
  // Nearly all are plain: the rest is slow.
  if (/^[\x21-\x5f\x61-\x7e\n]*$/.test(token)) return token;
  const seen = token.replace(INVISIBLES, '').normalize('NFKC');
  return ALIKE[seen] ?? seen;
}
