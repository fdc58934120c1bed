import { diffArrays } from 'diff';
import { sameWords } from './sameWords.ts';

/** A stretch of a sentence, and whether the other version of it has these words too. */
export interface Piece {
  text: string;
  isSame: boolean;
}

/** Word edits beyond this are not followed: the two are shown as wholly different. */
const MAX_EDITS = 400;

/** Two versions of a sentence, cut where they differ. The pieces of each, put together, are the sentence. */
export function wordChanges(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const changes = diffArrays(tokensOf(before), tokensOf(after), {
    maxEditLength: MAX_EDITS,
    comparator: (a, b) => a === b || sameWords(a) === sameWords(b),
  });
  if (!changes) return { before: [{ text: before, isSame: false }], after: [{ text: after, isSame: false }] };
  const old = new Pieces(tokensOf(before));
  const now = new Pieces(tokensOf(after));
  for (const { added, removed, value } of changes) {
    if (!added) old.take(value.length, !removed);
    if (!removed) now.take(value.length, !added);
  }
  return { before: bridged(old.list), after: bridged(now.list) };
}

/** Words with what joins their parts ("9/26", "1:30", "18-year-old"), single marks, stretches of white space. */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[.,:/’'-]\p{N}+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** Each side's own tokens, since equal ones may be typed otherwise. */
class Pieces {
  readonly list: Piece[] = [];
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  take(count: number, isSame: boolean): void {
    const text = this.#tokens.slice(this.#at, this.#at + count).join('');
    this.#at += count;
    if (text) this.list.push({ text, isSame });
  }
}

/** A space between two changed words is part of one change, not three. */
function bridged(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const isBridge = piece.isSame && piece.text.trim() === '' && last && !last.isSame && pieces[index + 1];
    const isSame = piece.isSame && !isBridge;
    if (last && last.isSame === isSame) last.text += piece.text;
    else joined.push({ text: piece.text, isSame });
  }
  return joined;
}
