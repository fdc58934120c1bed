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
export const KIND_MARK = 1;
/** A mark that ends a sentence. */
export const KIND_STOP = 2;
export const KIND_LINE_END = 3;

/** Gives words their numbers; shared by the texts that are to be compared. */
export type Numbering = Map<string, number>;

/** Soft hyphens, zero-width characters and marks of direction: what nobody sees is no part of a word. */
const INVISIBLE = '\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe00-\ufe0f';
const TOKEN = new RegExp(`[\\p{L}\\p{N}\\p{M}](?:[${INVISIBLE}]*[\\p{L}\\p{N}\\p{M}])*|\\n|[^\\s${INVISIBLE}]`, 'gu');
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu');

/** Cuts a text into tokens. Linear in its length. */
export function tokensOf(text: string, numbering: Numbering): Tokens {
  const [ids, starts, ends, kinds]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const word = foldToken(token);
    let id = numbering.get(word);
    if (id === undefined) {
      id = numbering.size;
      numbering.set(word, id);
    }
    ids.push(id);
    starts.push(index);
    ends.push(index + token.length);
    kinds.push(kindOf(word));
  }
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    kinds: Uint8Array.from(kinds),
  };
}

function kindOf(word: string): number {
  if (word === '\n') return KIND_LINE_END;
  if (/^[.?!…。！？]/u.test(word)) return KIND_STOP;
  return /^[\p{L}\p{N}\p{M}]/u.test(word) ? KIND_WORD : KIND_MARK;
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
export function foldToken(token: string): string {
  // Nearly all are plain: the rest is slow.
  if (/^[\x21-\x5f\x61-\x7e\n]*$/.test(token)) return token;
  const seen = token.replace(INVISIBLES, '').normalize('NFKC');
  return ALIKE[seen] ?? seen;
}
